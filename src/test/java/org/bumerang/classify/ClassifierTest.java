// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.dsn.ServerReply;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private final Classifier classifier = Classifier.load();

    private static RecipientReport recipient(String address, MessageKind kind, String diagnostic) {
        return new RecipientReport(
                address,
                List.of(),
                kind,
                "",
                new ServerReply(EnhancedStatus.find(diagnostic), ReplyCode.atStartOf(diagnostic), diagnostic),
                Attempt.NONE);
    }

    private static DeliveryReport report(String text, RecipientReport... recipients) {
        return new DeliveryReport(
                recipients[0].kind(), "", List.of(recipients), Handling.NONE, "", text, ReturnedOriginal.NOTHING);
    }

    private Classification classify(MessageKind kind, String diagnostic) {
        return classifier
                .classify(report("", recipient("recipient@example.org", kind, diagnostic)))
                .getFirst()
                .classification();
    }

    @Nested
    class CodesAndWords {

        @Test
        void theServersWordsOutweighTheSentenceThatExchangePutsBeforeThem() {
            String diagnostic = "You do not have permission to send to this recipient. "
                    + "<mail.example.org #5.7.1 smtp;550 5.7.1 Unable to relay for recipient@example.org>";
            Classification found = classify(MessageKind.BOUNCE, diagnostic);
            assertEquals(BounceReason.RELAY_DENIED, found.reason());
            Evidence evidence = found.evidence();
            assertTrue(diagnostic.startsWith(evidence.text(), evidence.start()));
        }

        @Test
        void theSentenceOfExchangeDecidesWhereTheServerSaysNothingOfItsOwn() {
            String diagnostic = "You do not have permission to send to this recipient. "
                    + "<mail.example.org #5.7.1 smtp;550 5.7.1 returned>";
            assertEquals(
                    BounceReason.BLOCKED,
                    classify(MessageKind.BOUNCE, diagnostic).reason());
        }

        @Test
        void aCodeAndWordsThatAgreeAreCertain() {
            Classification found = classifier.classifyText("550 5.1.1 <recipient@example.org>: User unknown");
            assertEquals(BounceReason.USER_UNKNOWN, found.reason());
            assertEquals(Certainty.HIGH, found.certainty());
            assertEquals(Evidence.NONE, found.contradiction());
        }

        @Test
        void wordsWinOverACodeThatSaysOtherwiseAndTheCodeIsKept() {
            Classification found = classifier.classifyText("550 5.1.1 <recipient@example.org>: mailbox is full");
            assertEquals(BounceReason.MAILBOX_FULL, found.reason());
            assertEquals(Certainty.MEDIUM, found.certainty());
            assertEquals(new Evidence(Evidence.Field.STATUS, "5.1.1", 0), found.contradiction());
        }

        @Test
        void aWeakCodeAloneIsOnlyAGuess() {
            assertEquals(Certainty.LOW, classifier.classifyText("550 5.7.1").certainty());
        }

        @Test
        void whatNoRuleKnowsStaysUnknown() {
            Classification found = classifier.classifyText("the pigeon flew home");
            assertEquals(BounceReason.UNKNOWN, found.reason());
            assertEquals(Certainty.NONE, found.certainty());
        }

        @Test
        void anAddressSaysNothingAboutTheReason() {
            assertEquals(
                    BounceReason.UNKNOWN,
                    classifier
                            .classifyText("mailbox.full@example.org came back")
                            .reason());
        }
    }

    @Test
    void evidencePointsIntoTheTextAsItWasGiven() {
        String pasted = "Remote host said:\n550   <x@example.org>:  User\n unknown  here";
        Evidence evidence = classifier.classifyText(pasted).evidence();
        assertEquals("User\n unknown", evidence.text());
        assertEquals(evidence.text(), pasted.substring(evidence.start(), evidence.end()));
    }

    @Test
    void aTemporaryCodeIsNotPermanent() {
        assertFalse(classifier.classifyText("452 4.2.2 mailbox full").permanent());
        assertTrue(classifier.classifyText("552 5.2.2 mailbox full").permanent());
    }

    @Nested
    class Kinds {

        @Test
        void aDeliveredReportIsNoFailure() {
            assertEquals(
                    BounceReason.DELIVERED,
                    classify(MessageKind.DELIVERED, "250 2.1.5 Ok").reason());
        }

        @Test
        void aDelayKeepsItsNearerReasonButIsNeverPermanent() {
            Classification found = classify(MessageKind.DELAY, "450 4.2.0 Greylisted");
            assertEquals(Cause.RATE_LIMITED_GREYLISTING, found.cause());
            assertFalse(found.permanent());
            assertEquals(
                    BounceReason.DELAYED, classify(MessageKind.DELAY, "not yet").reason());
        }

        @Test
        void onlyAutomaticRepliesAndComplaintsHaveAReasonAsAWhole() {
            assertEquals(
                    Optional.of(BounceReason.AUTO_REPLY),
                    classifier
                            .classifyWhole(Reports.whole(MessageKind.AUTOREPLY, ""))
                            .map(Classification::reason));
            assertEquals(
                    Optional.of(BounceReason.FEEDBACK),
                    classifier.classifyWhole(Reports.whole(MessageKind.ARF, "")).map(Classification::reason));
            assertEquals(Optional.empty(), classifier.classifyWhole(Reports.whole(MessageKind.BOUNCE, "")));
            assertEquals(Optional.empty(), classifier.classifyWhole(Reports.whole(MessageKind.ORDINARY, "")));
        }

        @Test
        void knowsAChallengeAmongAutomaticReplies() {
            Classification found = classifier
                    .classifyWhole(Reports.whole(
                            MessageKind.AUTOREPLY, "Bitte bestätigen Sie, dass Sie ein Mensch sind, danke."))
                    .orElseThrow();
            assertEquals(Cause.AUTO_REPLY_CHALLENGE, found.cause());
            assertEquals("bestätigen Sie, dass Sie ein Mensch", found.evidence().text());
        }
    }

    @Nested
    class WordsForPeople {

        @Test
        void areReadWhereTheServerSaysNothing() {
            Classification found = classifier
                    .classify(report("The user's mailbox is full.", recipient("a@example.org", MessageKind.BOUNCE, "")))
                    .getFirst()
                    .classification();
            assertEquals(BounceReason.MAILBOX_FULL, found.reason());
            assertEquals(new Evidence(Evidence.Field.TEXT, "mailbox is full", 11), found.evidence());
        }

        @Test
        void areShownWhereNoRuleKnowsThem() {
            String text = "\n The pigeon flew home,\nand brought it back.\n\nKind regards";
            Classification found = classifier
                    .classify(report(text, recipient("a@example.org", MessageKind.BOUNCE, "")))
                    .getFirst()
                    .classification();
            assertEquals(BounceReason.UNKNOWN, found.reason());
            assertEquals(
                    new Evidence(Evidence.Field.TEXT, "The pigeon flew home,\nand brought it back.", 2),
                    found.evidence());
        }

        @Test
        void areSharedOutAmongSeveralRecipients() {
            String text = "<a@example.org>: mailbox is full\n<b@example.org>: user unknown\n";
            List<Finding> findings = classifier.classify(report(
                    text,
                    recipient("a@example.org", MessageKind.BOUNCE, ""),
                    recipient("b@example.org", MessageKind.BOUNCE, "")));
            assertEquals(
                    List.of(BounceReason.MAILBOX_FULL, BounceReason.USER_UNKNOWN),
                    findings.stream()
                            .map(finding -> finding.classification().reason())
                            .toList());
            Evidence second = findings.get(1).classification().evidence();
            assertEquals(second.text(), text.substring(second.start(), second.end()));
        }
    }

    @Test
    void theTurkishDotlessIMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(
                    BounceReason.USER_UNKNOWN,
                    Classifier.load().classifyText("550 INVALID RECIPIENT").reason());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileTextCostsLittle() {
        for (String piece : List.of("user ", "mailbox user ", "a@", "550 ", "\u0130", "x.", "exceeded ", "<<<")) {
            String hostile = piece.repeat(200_000);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> classifier.classifyText(hostile));
        }
    }
}
