// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.Judgement;
import org.bumerang.gui.list.RowWords;
import org.bumerang.hijack.Truth;
import org.junit.jupiter.api.Test;

class CaseWriterTest {

    private final Texts texts = new Texts(Language.EN);
    private final CaseWriter writer =
            new CaseWriter(texts, new FactWriter(texts, new RowWords(texts, ZoneId.of("Europe/Berlin"))));

    @Test
    void marksTheDecidingWordsInTheirLine() {
        Finding finding = SampleAnalysis.fullMailbox(0).findings().getFirst();
        CaseSheet.Proof proof = CaseWriter.proof(finding);
        assertEquals("over quota", proof.mark());
        assertEquals(finding.report().diagnostic(), proof.whole());
    }

    @Test
    void quotesWordsThatStandOutsideTheLine() {
        Finding finding = SampleAnalysis.fullMailbox(0).findings().getFirst();
        Classification elsewhere = new Classification(
                BounceReason.MAILBOX_FULL,
                Cause.of(BounceReason.MAILBOX_FULL),
                Certainty.MEDIUM,
                false,
                "r",
                new Evidence(Evidence.Field.TEXT, "no more room", 7),
                Evidence.NONE);
        assertEquals(
                new CaseSheet.Proof("", "no more room", ""),
                CaseWriter.proof(new Finding(finding.report(), elsewhere)));
    }

    @Test
    void givesEveryCodeItsMeaning() {
        var message = SampleAnalysis.unknownUser(0, "x@example.org");
        CaseSheet sheet = writer.sheet(new FindingRow(message, 0, Optional.of(new Judgement(Truth.NORMAL))));
        CaseSheet.Fact status = sheet.facts().stream()
                .filter(fact -> fact.value().equals("5.1.1"))
                .findFirst()
                .orElseThrow();
        assertTrue(status.meaning().length() > 10, status.toString());
    }

    @Test
    void warnsOfASuspiciousMailWithoutAFinding() {
        CaseSheet sheet =
                writer.sheet(new FindingRow(SampleAnalysis.ordinary(0), 0, Optional.of(new Judgement(Truth.FAKE))));
        assertEquals("Be careful with this email", sheet.headline());
    }
}
