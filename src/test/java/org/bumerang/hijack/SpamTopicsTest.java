// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a returned mail is about is a hint, and only where people do not write about it. */
class SpamTopicsTest {

    private static final List<String> TOPICS = Phrases.load().spamTopics();

    private static List<String> topics(String text) {
        return Phrases.topics(TOPICS, text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tickets for the Museo del Prado",
                "Rentnertreff: nächste Woche Kaffee, 5 Euro pro Person",
                "Your payment arrived, thank you",
                "Mahnung zum Mitgliedsbeitrag",
                "Mahnung: Rechnung 4711 ist noch offen",
                "Unser Sommerfest, nur heute 10 % Rabatt auf Karten",
                "Wir haben gewonnen! Bericht vom Turnier",
                "The winner of the raffle, and the prize",
                "I work from home per week two days",
                "Darlehen der KfW: Unterlagen",
                "Je suis prêt pour demain",
                "Il premio della scuola"
            })
    void whatClubsFamiliesAndFirmsWriteIsNoTopic(String text) {
        assertEquals(List.of(), topics(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cheap Viagra here",
                "Sie verdienen 4.000 Euro pro Woche von zu Hause",
                "Sofortkredite für alle, ohne Schufa",
                "Bitcoins verdoppeln",
                "Your parcel could not be delivered: pay the customs fee",
                "Заработок в сети",
                "おめでとう当選しました"
            })
    void spamIsToldByItsTopics(String text) {
        assertFalse(topics(text).isEmpty());
    }

    @Test
    void aTopicInsideAnotherWordIsNone() {
        assertEquals(List.of(), Phrases.topics(List.of("seo"), "das museo und seoul"));
        assertEquals(List.of("seo"), Phrases.topics(List.of("seo"), "buy seo!"));
        assertEquals(List.of("kredit*"), Phrases.topics(List.of("kredit*"), "kreditkarten"));
        assertEquals(List.of(), Phrases.topics(List.of("kredit*"), "diskreditieren"));
    }

    @Test
    void oneWordMakesNoHijackOfTwoMailsThatThePhoneKeptNoCopyOf() {
        List<String> sent = new ArrayList<>();
        for (int day = -10; day <= 10; day++) {
            sent.add(TestMail.sentMail("Ann <ann.beier@gmx.de>", "eva@far.example", "Hello " + day, day * 1440));
        }
        TestMailbox box = new TestMailbox().account(TestMail.ANN_AT_GMX).sent(sent);
        for (int i = 0; i < 2; i++) {
            String path = TestMail.gmxLogin("203.0.113.9");
            box.with(TestMail.gmxReport("bob%d@far.example".formatted(i), "550 no such user", path, "You won", i));
        }
        Incident incident = box.incident();
        assertTrue(incident.signals().stream().anyMatch(signal -> signal.id() == SignalId.SPAM_TEXT));
        assertNotEquals(VerdictKind.HIJACKED, incident.kind());
    }

    @Test
    void otherLettersSayNothingOfAPersonWhoseLettersAreNotKnown() {
        assertFalse(spamText(withOneCyrillicMail()));
        assertFalse(spamText(withOneCyrillicMail().emptySent()));
        assertFalse(spamText(withOneCyrillicMail().sent(List.of(sent("Привет, Ева")))));
        assertTrue(spamText(withOneCyrillicMail().sent(List.of(sent("Hello Eva")))));
    }

    private static TestMailbox withOneCyrillicMail() {
        String path = TestMail.gmxLogin("203.0.113.9");
        return new TestMailbox()
                .account(TestMail.ANN_AT_GMX)
                .with(TestMail.gmxReport("bob@far.example", "550 no such user", path, "Здравствуйте", 3));
    }

    private static String sent(String subject) {
        return TestMail.sentMail("Ann <ann.beier@gmx.de>", "eva@far.example", subject, 1);
    }

    private static boolean spamText(TestMailbox box) {
        return box.incident().signals().stream().anyMatch(signal -> signal.id() == SignalId.SPAM_TEXT);
    }
}
