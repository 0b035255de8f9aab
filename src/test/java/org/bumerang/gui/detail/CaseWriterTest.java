// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Explanation.Party;
import org.bumerang.explain.Language;
import org.bumerang.explain.StopPlace;
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
    void givesEveryCodeItsMeaning() {
        var message = SampleAnalysis.unknownUser(0, "x@example.org");
        CaseSheet sheet = writer.sheet(new FindingRow(message, 0, Optional.of(new Judgement(Truth.NORMAL))));
        CaseSheet.Fact status = sheet.facts().stream()
                .filter(fact -> fact.value().equals("5.1.1"))
                .findFirst()
                .orElseThrow();
        assertTrue(status.meaning().length() > 10, status.toString());
        assertTrue(status.what().length() > 20, status.toString());
    }

    @Test
    void warnsOfASuspiciousMailWithoutAFinding() {
        CaseSheet sheet =
                writer.sheet(new FindingRow(SampleAnalysis.ordinary(0), 0, Optional.of(new Judgement(Truth.FAKE))));
        assertEquals("Be careful with this email", sheet.headline());
    }

    @Test
    void saysHowMuchCameBack() {
        CaseSheet sheet = writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.NORMAL));
        assertTrue(sheet.factLines().contains("What came back: only the header of the email"), sheet.factLines());
    }

    @Test
    void marksWhereAMailStoppedAndWhoseItWas() {
        assertEquals(
                Optional.of(new CaseSheet.Way(CaseSheet.Sender.PERSON, Party.RECIPIENT_SIDE, StopPlace.RECIPIENT_SIDE)),
                writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.NORMAL)).way());
        assertEquals(
                Optional.of(new CaseSheet.Way(CaseSheet.Sender.FORGER, Party.NOBODY, StopPlace.RECIPIENT_SIDE)),
                writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.BACKSCATTER))
                        .way());
        assertEquals(
                Optional.empty(),
                writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.FAKE)).way());
    }

    @Test
    void offersTheSentFolderWhereItIsOpenWhoseMailItWas() {
        assertEquals(
                CaseSheet.Missing.DECISION,
                writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.UNDECIDED))
                        .grounds()
                        .missing());
        assertEquals(
                CaseSheet.Missing.NOTHING,
                writer.sheet(row(SampleAnalysis.fullMailbox(0), Truth.NORMAL))
                        .grounds()
                        .missing());
    }

    private static FindingRow row(AnalyzedMessage message, Truth truth) {
        return new FindingRow(message, 0, Optional.of(new Judgement(truth)));
    }
}
