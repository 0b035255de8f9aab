// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.bumerang.dsn.Story;
import org.bumerang.hijack.Truth;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {

    private static final Original INVITATION =
            new Original("", "Einladung zum Sommerfest", "Mon,  3 Mar 2025 10:11:12 +0100 (CET)", List.of());

    private final Explainer german = new Explainer(Language.DE);
    private final Explainer english = new Explainer(Language.EN);

    @Test
    void theFirstSentenceNamesTheMailAndWhomItMissed() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.MAILBOX_FULL);
        assertEquals(
                "Die E-Mail „Einladung zum Sommerfest“ vom 3. März 2025 hat anna@example.org nicht erreicht."
                        + " Im Postfach des Empfängers ist kein Platz mehr für neue E-Mails.",
                german.explain(finding, INVITATION).happened());
        assertEquals(
                "The email “Einladung zum Sommerfest” of 3 March 2025 did not reach anna@example.org."
                        + " There is no room left for new email in the recipient’s mailbox.",
                english.explain(finding, INVITATION).happened());
    }

    @Test
    void asksWhetherAnotherAddressWasMeant() {
        Finding plain = finding(MessageKind.BOUNCE, "anna@gmial.com", Cause.HOST_UNKNOWN_TYPO);
        Finding meant = new Finding(plain.report(), plain.classification(), Optional.of("anna@gmail.com"));
        assertTrue(german.explain(meant, Original.NOTHING, Truth.NORMAL)
                .happened()
                .endsWith("Meinten Sie anna@gmail.com?"));
        assertTrue(english.explain(meant, Original.NOTHING, Truth.NORMAL)
                .happened()
                .endsWith("Did you mean anna@gmail.com?"));
        assertFalse(german.explain(meant, Original.NOTHING, Truth.BACKSCATTER)
                .happened()
                .contains("Meinten"));
    }

    @Test
    void worksWithoutOriginalAndWithoutRecipient() {
        Finding finding = finding(MessageKind.BOUNCE, "", Cause.UNKNOWN);
        assertTrue(german.explain(finding, Original.NOTHING)
                .happened()
                .startsWith("Eine E-Mail wurde nicht zugestellt. "));
    }

    @Test
    void takesTheRecipientFromTheOriginalWhereTheReportNamesNone() {
        Finding finding = finding(MessageKind.BOUNCE, " ", Cause.UNKNOWN);
        Original original = new Original("bert@example.org", "", "", List.of());
        assertTrue(german.explain(finding, original).happened().startsWith("Eine E-Mail hat bert@example.org "));
    }

    @Test
    void aDelayAsksForNothingWhateverItsCause() {
        Finding finding = finding(MessageKind.DELAY, "anna@example.org", Cause.MAILBOX_FULL);
        Explanation explanation = german.explain(finding, INVITATION);
        assertEquals("Noch nicht zugestellt: Das Postfach des Empfängers ist voll", explanation.headline());
        assertEquals(Explanation.Party.NOBODY, explanation.party());
        assertTrue(explanation.now().getFirst().startsWith("Sie müssen nichts tun."));
        assertTrue(explanation.happened().contains("noch nicht angekommen"));
    }

    @Test
    void aDelayHasNotGivenUpWhateverItsCode() {
        Explanation explanation =
                german.explain(finding(MessageKind.DELAY, "anna@example.org", Cause.EXPIRED), INVITATION);
        assertEquals("Noch nicht zugestellt, es wird weiter versucht", explanation.headline());
        assertFalse(explanation.happened().contains("vergeblich"), explanation.happened());
    }

    @Test
    void puttingOffOnPurposeIsToBeActedOnOnlyAfterGivingUp() {
        Finding waiting = finding(MessageKind.DELAY, "anna@example.org", Cause.RATE_LIMITED_GREYLISTING);
        Finding givenUp = finding(MessageKind.BOUNCE, "anna@example.org", Cause.RATE_LIMITED_GREYLISTING);
        assertEquals(
                Explanation.Party.NOBODY, german.explain(waiting, INVITATION).party());
        assertTrue(german.explain(givenUp, INVITATION)
                .now()
                .getFirst()
                .startsWith("Senden Sie die E-Mail nach einer Stunde"));
    }

    @Test
    void aStoppedAccountIsUrgentEvenInADelay() {
        Finding finding = finding(MessageKind.DELAY, "anna@example.org", Cause.BLOCKED_OWN_ACCOUNT);
        assertEquals(Explanation.Party.YOU, german.explain(finding, INVITATION).party());
    }

    @Test
    void anAutomaticReplyReachedNobodyAndMissedNobody() {
        Finding finding = finding(MessageKind.DELIVERED, "", Cause.AUTO_REPLY);
        String happened = german.explain(finding, INVITATION).happened();
        assertFalse(happened.contains("angekommen"), happened);
    }

    @Test
    void aHostileSubjectStaysOneShortPlainLine() {
        String subject = "Hallo\r\n\u202Eegap\u0000 {0} 'x' " + "a".repeat(500);
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.MAILBOX_FULL);
        String happened = german.explain(finding, new Original("", subject, "gestern", List.of()))
                .happened();
        assertTrue(happened.startsWith("Die E-Mail „Hallo  egap {0} 'x' aaa"), happened);
        assertTrue(happened.contains("a…“ hat anna@example.org"), happened);
        assertTrue(happened.codePoints().noneMatch(Character::isISOControl), happened);
    }

    @Test
    void whoNeverWroteTheMailIsNotToldToCorrectIt() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.USER_UNKNOWN);
        Explanation explanation = german.explain(finding, INVITATION, Truth.BACKSCATTER);
        assertEquals(Explanation.Party.NOBODY, explanation.party());
        assertEquals("Diese Adresse gibt es nicht", explanation.headline());
        assertTrue(explanation.now().getFirst().startsWith("Sie müssen nichts tun."));
        assertTrue(explanation.happened().endsWith("Jemand hat Ihre Adresse als Absender gefälscht."));
    }

    @Test
    void aDangerousFileThatCameBackIsNamedAndNotOpened() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.USER_UNKNOWN);
        Original one = new Original("", "Rechnung", "", List.of("rechnung.iso"));
        Original two = new Original("", "Rechnung", "", List.of("a.iso", "b{0}'.js"));
        assertTrue(german.explain(finding, one, Truth.BACKSCATTER)
                .happened()
                .endsWith("enthält eine gefährliche Datei: rechnung.iso. Öffnen Sie sie nicht."));
        assertTrue(german.explain(finding, two, Truth.HIJACKED)
                .happened()
                .endsWith("enthält gefährliche Dateien: a.iso, b{0}'.js. Öffnen Sie sie nicht."));
        assertTrue(english.explain(finding, two, Truth.BACKSCATTER)
                .happened()
                .endsWith("contains dangerous files: a.iso, b{0}'.js. Do not open them."));
    }

    @Test
    void aFileOfOnesOwnMayBeOpened() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.USER_UNKNOWN);
        Original original = new Original("", "Fotos", "", List.of("fotos.zip"));
        String end = "fotos.zip. Öffnen Sie sie nur, wenn Sie die E-Mail selbst geschrieben haben.";
        for (Truth truth : List.of(Truth.NORMAL, Truth.UNDECIDED)) {
            assertTrue(german.explain(finding, original, truth).happened().endsWith(end));
        }
        assertTrue(german.explain(finding, original).happened().endsWith(end));
        assertFalse(german.explain(finding, original, Truth.FAKE).happened().contains("fotos"));
    }

    @Test
    void whatAFraudClaimsIsNotRepeatedAsAFact() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.MAILBOX_FULL);
        Explanation explanation = german.explain(finding, INVITATION, Truth.FAKE);
        assertFalse(explanation.happened().contains("anna@example.org"), explanation.happened());
        assertEquals("Sehr wahrscheinlich keine echte Fehlermeldung", explanation.headline());
    }

    @Test
    void aStoppedAccountKeepsItsOwnStepsUnderSuspicion() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.BLOCKED_OWN_ACCOUNT);
        assertEquals(german.explain(finding, INVITATION), german.explain(finding, INVITATION, Truth.HIJACKED));
    }

    @Test
    void anOpenVerdictAsksFirstWhetherTheMailIsTheReaders() {
        Finding finding = finding(MessageKind.BOUNCE, "anna@example.org", Cause.USER_UNKNOWN);
        List<String> now = german.explain(finding, INVITATION, Truth.UNDECIDED).now();
        assertTrue(now.getFirst().startsWith("Haben Sie diese E-Mail nicht geschrieben?"), now.getFirst());
        assertEquals(4, now.size());
        Finding own = finding(MessageKind.BOUNCE, "anna@example.org", Cause.OWN_FORWARDING);
        assertEquals(german.explain(own, INVITATION), german.explain(own, INVITATION, Truth.UNDECIDED));
    }

    @Test
    void theLabelIsAsNearAsTheCause() {
        assertEquals("Absichtlich vertröstet", german.label(classification(Cause.RATE_LIMITED_GREYLISTING)));
        assertEquals("Mailbox full", english.label(classification(Cause.MAILBOX_FULL)));
    }

    @Test
    void noTwoCausesBearTheSameLabel() {
        for (Explainer explainer : List.of(german, english)) {
            List<String> labels =
                    Stream.of(Cause.values()).map(explainer::label).toList();
            assertEquals(labels.stream().distinct().toList(), labels);
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseIsExplainedInBothLanguages(Cause cause) {
        for (Explainer explainer : List.of(german, english)) {
            Explanation explanation = explainer.explain(classification(cause));
            assertFalse(explanation.headline().endsWith("."), explanation.headline());
            assertTrue(explanation.happened().endsWith("."), explanation.happened());
            assertTrue(explanation.who().endsWith("."), explanation.who());
            assertTrue(explanation.retry().endsWith("."), explanation.retry());
            assertEquals(
                    explanation.now().size(),
                    explanation.now().stream().distinct().count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.1.1    | Endgültig abgewiesen. Dieses Postfach gibt es dort nicht.
            4.2.2    | Vorläufig abgewiesen, ein neuer Versuch ist möglich. Das Postfach ist voll.
            2.1.5    | Erfolg gemeldet. Die Empfängeradresse ist gültig.
            5.7.612  | Endgültig abgewiesen. Der sendende Mailserver steht auf der Sperrliste von Microsoft.
            5.4.99   | Endgültig abgewiesen. Es geht um die Verbindung zwischen den Mailservern.
            5.99.1   | Endgültig abgewiesen. Die genaue Bedeutung dieses Codes ist nicht bekannt.
            """)
    void aCodeIsExplainedByItselfByItsHundredBySubjectOrByClass(String code, String meaning) {
        String said = german.statusMeaning(EnhancedStatus.parse(code).orElseThrow());
        assertTrue(said.startsWith(meaning), said);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/bumerang/classify/enhanced-status-codes.csv")
    void everyRegisteredCodeHasItsOwnMeaning(String detail) {
        for (Language language : Language.values()) {
            assertTrue(Messages.of(Explainer.class, "codes", language).has("status." + detail), detail);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/bumerang/classify/reply-codes.csv")
    void everyReplyThatRefusesHasItsOwnMeaning(String reply) {
        for (Language language : Language.values()) {
            assertTrue(Messages.of(Explainer.class, "codes", language).has("reply." + reply), reply);
        }
    }

    @Test
    void anUnknownReplyCodeIsExplainedByItsFirstDigit() {
        assertEquals("Endgültig abgewiesen.", german.replyMeaning(new ReplyCode(599)));
        assertEquals("Mailbox full or email too big.", english.replyMeaning(new ReplyCode(552)));
    }

    @Test
    void tellsTheRestOfTheStory() {
        Instant third = Instant.parse("2026-11-03T23:30:00Z");
        Story.Reports none = new Story.Reports(0, Optional.empty(), Optional.empty());
        Story.Reports delay = new Story.Reports(1, Optional.of(third), Optional.of(third));
        Story.Reports thrice = new Story.Reports(3, Optional.of(third), Optional.of(third.plusSeconds(86_400)));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Finding failed = finding(MessageKind.BOUNCE, "a@example.org", Cause.USER_UNKNOWN);
        Finding late = finding(MessageKind.DELAY, "a@example.org", Cause.DELAYED);
        assertEquals(
                "This is the last word on the delay that was reported on 4 November 2026: the email will not be tried again.",
                english.story(
                        failed,
                        new Story(delay, new Story.Reports(1, Optional.empty(), Optional.empty()), none),
                        berlin));
        assertEquals(
                "Derselbe Fehler wurde 3-mal gemeldet, zuerst am 4. November 2026, zuletzt am 5. November 2026.",
                german.story(failed, new Story(none, thrice, none), berlin));
        assertEquals(
                "Inzwischen steht fest: Die Zustellung ist gescheitert. Das steht in der Meldung vom 5. November 2026.",
                german.story(late, new Story(delay, thrice, none), berlin));
        assertEquals("", english.story(late, new Story(delay, none, none), berlin));
    }

    private static Finding finding(MessageKind kind, String recipient, Cause cause) {
        RecipientReport report = new RecipientReport(recipient, List.of(), kind, "", ServerReply.NONE, Attempt.NONE);
        return new Finding(report, classification(cause));
    }

    private static Classification classification(Cause cause) {
        BounceReason reason = cause.reason().orElse(BounceReason.UNKNOWN);
        return new Classification(reason, cause, Certainty.HIGH, true, "rule", Evidence.NONE, Evidence.NONE);
    }
}
