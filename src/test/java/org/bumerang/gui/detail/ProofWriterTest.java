// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ServerReply;
import org.bumerang.explain.Language;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;

class ProofWriterTest {

    private final ProofWriter writer = new ProofWriter(new Texts(Language.EN));

    private static Finding finding(String line, Evidence evidence) {
        RecipientReport report = new RecipientReport(
                "x@example.org",
                List.of(),
                MessageKind.BOUNCE,
                "failed",
                new ServerReply(Optional.empty(), Optional.empty(), line),
                Attempt.NONE);
        return new Finding(
                report,
                new Classification(
                        BounceReason.MAILBOX_FULL,
                        Cause.of(BounceReason.MAILBOX_FULL),
                        Certainty.MEDIUM,
                        false,
                        "r",
                        evidence,
                        Evidence.NONE));
    }

    @Test
    void marksTheDecidingWordsInTheirLine() {
        Finding finding = SampleAnalysis.fullMailbox(0).findings().getFirst();
        CaseSheet.Proof proof = writer.of(finding);
        assertEquals("over quota", proof.mark());
        assertEquals(finding.report().diagnostic(), proof.whole());
    }

    @Test
    void quotesWordsThatStandElsewhereAndSaysWhere() {
        Evidence elsewhere = new Evidence(Evidence.Field.TEXT, "no more room", 7);
        assertEquals(
                new CaseSheet.Proof("", "no more room", "", "These words stand in the text of the message."),
                writer.of(finding("452 try later", elsewhere)));
    }

    @Test
    void keepsTheNeighbourhoodOfTheDecidingWordsInALongLine() {
        String line = "a".repeat(5_000) + " over quota " + "b".repeat(5_000);
        Evidence evidence = new Evidence(Evidence.Field.DIAGNOSTIC, "over quota", line.indexOf("over"));
        CaseSheet.Proof proof = writer.of(finding(line, evidence));
        assertTrue(proof.before().startsWith("… ") && proof.before().endsWith("a "), proof.before());
        assertTrue(proof.after().startsWith(" b") && proof.after().endsWith(" …"), proof.after());
        assertTrue(proof.whole().length() < 1_300);
    }

    @Test
    void writesSeveralLinesAsOne() {
        Evidence evidence = new Evidence(Evidence.Field.DIAGNOSTIC, "over\nquota", 4);
        assertEquals(
                "552 over quota now",
                writer.of(finding("552 over\nquota\nnow", evidence)).whole());
    }

    @Test
    void showsTheBeginningOfALineInWhichNothingDecided() {
        CaseSheet.Proof proof = writer.of(finding("x".repeat(3_000), Evidence.NONE));
        assertTrue(proof.before().startsWith("x") && proof.before().endsWith("…"), proof.before());
        assertEquals("", proof.mark());
    }
}
