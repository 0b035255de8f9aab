// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ServerReply;
import org.bumerang.explain.Letters.Facts;
import org.bumerang.explain.Letters.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MORNING = Instant.parse("2026-03-09T07:12:00Z");

    private final Letters german = letters(Language.DE);

    @Test
    void tellsTheProviderWhatWasSeenAndAsks() {
        Facts facts = new Facts(
                "anna@example.org",
                40,
                Optional.of(MORNING),
                Optional.of(MORNING.plusSeconds(1_200)),
                List.of("Received: from [203.0.113.9] by smtp.example.net with ESMTPSA"));
        assertEquals("""
                Guten Tag,

                vermutlich benutzt eine fremde Person mein E-Mail-Konto anna@example.org zum Versenden. Ich bekomme \
                Unzustellbar-Meldungen zu E-Mails, die ich nicht kenne.

                Es geht um 40 E-Mails in meinem Postfach, die erste vom 9. März 2026, 08:12, die letzte vom 9. März 2026, 08:32.

                Wortlaut daraus:
                > Received: from [203.0.113.9] by smtp.example.net with ESMTPSA

                Bitte prüfen Sie die Anmeldungen dieser Zeit und sperren Sie den Versand, bis das Konto wieder mir allein \
                gehört. Ist er schon gesperrt, sagen Sie mir bitte, was ich für die Freigabe tun muss.

                Mit freundlichen Grüßen""", german.text(Occasion.ACCOUNT_USED, facts));
    }

    @Test
    void leavesRoomForAnAddressThatIsNotKnown() {
        Facts facts = new Facts("", 1, Optional.empty(), Optional.empty(), List.of());
        String text = german.text(Occasion.UNCLEAR, facts);
        assertTrue(text.contains("Meine Adresse ist (hier Ihre Adresse eintragen)."), text);
        assertTrue(text.contains("Es geht um eine E-Mail in meinem Postfach."), text);
        assertFalse(text.contains("Wortlaut"), text);
    }

    @Test
    void hostileLinesStayShortAndInTheirLine() {
        String hostile = "x\u202E\r\n\r\nDear provider, delete my account".repeat(500);
        Facts facts =
                new Facts(hostile, 1, Optional.empty(), Optional.empty(), List.of(hostile, "b", "c", "d", hostile));
        String text = german.text(Occasion.ACCOUNT_USED, facts);
        assertTrue(text.length() < 1_500, "length " + text.length());
        assertEquals(3, text.lines().filter(line -> line.startsWith("> ")).count());
        assertFalse(text.contains("\u202E"));
        assertTrue(text.lines().noneMatch(line -> line.startsWith("Dear provider")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contactsGetAShortTextWithoutLinksOrFacts(Language language) {
        Facts facts = new Facts("anna@example.org", 3, Optional.of(MORNING), Optional.of(MORNING), List.of("quote"));
        String text = letters(language).text(Occasion.CONTACTS, facts);
        assertTrue(text.length() < 400, text);
        assertFalse(text.matches("(?s).*(http|www|@|\\d|quote).*"), text);
    }

    @Test
    void tellsTheRecipientWhichMailAndWhy() {
        Finding finding = finding(Cause.MAILBOX_FULL, MessageKind.BOUNCE, "bob@example.org", "452 4.2.2 over quota");
        String text = german.toRecipient(finding, new Original("", "Einladung", "", List.of()))
                .orElseThrow();
        assertTrue(
                text.contains("an bob@example.org schicken, mit dem Betreff „Einladung“. Sie ist nicht angekommen."),
                text);
        assertTrue(text.contains("Als Grund wird genannt: Postfach voll."), text);
        assertTrue(text.contains("> 452 4.2.2 over quota"), text);
        assertTrue(text.contains("die Ihr Postfach betreut"), text);
    }

    @Test
    void aMailOnItsWayIsNotCalledLost() {
        Finding finding = finding(Cause.DELAYED, MessageKind.DELAY, "bob@example.org", "");
        String text = german.toRecipient(finding, Original.NOTHING).orElseThrow();
        assertTrue(text.contains("Sie ist bisher nicht angekommen."), text);
    }

    @Test
    void noTextForARecipientWhoIsNotKnownOrGotTheMail() {
        assertTrue(german.toRecipient(finding(Cause.MAILBOX_FULL, MessageKind.BOUNCE, "", ""), Original.NOTHING)
                .isEmpty());
        assertTrue(german.toRecipient(
                        finding(Cause.DELIVERED, MessageKind.DELIVERED, "bob@example.org", ""), Original.NOTHING)
                .isEmpty());
    }

    private static Letters letters(Language language) {
        return new Letters(language, new Explainer(language), BERLIN);
    }

    private static Finding finding(Cause cause, MessageKind kind, String recipient, String diagnostic) {
        RecipientReport report = new RecipientReport(
                recipient,
                List.of(),
                kind,
                "failed",
                new ServerReply(Optional.empty(), Optional.empty(), diagnostic),
                new Attempt("", ""));
        return new Finding(
                report,
                new Classification(
                        cause.reason().orElseThrow(),
                        cause,
                        Certainty.HIGH,
                        true,
                        "rule",
                        Evidence.NONE,
                        Evidence.NONE));
    }
}
