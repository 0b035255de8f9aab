// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.forged;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.refused;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.SignalMail.usualSent;
import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold whatever the mails say: nobody is lulled, nothing that speaks against or is missing is kept back. */
class SafetyRulesTest {

    private static final String STOPPED = "550 5.1.8 Access denied, bad outbound sender. AS(42004)";

    private static List<SignalId> ids(List<Signal> signals) {
        return signals.stream().map(Signal::id).toList();
    }

    @Test
    void oneDirectSignOutvotesAnyForgeryForTheAction() {
        TestMailbox box = box(60, i -> forged(i, "198.%d.100.9".formatted(50 + i), "x%d@verein.example".formatted(i)))
                .with(refused(99, STOPPED));
        HijackAssessment result = box.assess();
        assertEquals(VerdictKind.MIXED, result.kind());
        assertEquals(VerdictKind.HIJACKED, result.incidents().getFirst().kind());
        assertTrue(result.advice().indexOf(AdviceStep.CHANGE_PASSWORD)
                < result.advice().indexOf(AdviceStep.PROTECT_DOMAIN));
        assertTrue(result.advice().contains(AdviceStep.CHANGE_PASSWORD));
    }

    @Test
    void aDirectSignIsHeardThoughTheReturnedMailCameFromElsewhere() {
        String original =
                TestMail.original(TestMail.taken("198.51.100.9", "mail.verein.example"), FROM, stranger(1), "Hello", 1);
        TestMailbox box = box(1, i -> refused(i, stranger(1), STOPPED, original));
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
    }

    @Test
    void aDirectSignIsHeardThoughTheMailStandsInTheSentFolder() {
        String mail = TestMail.sentMail(FROM, stranger(1), "Minutes", 1);
        for (String words : List.of(STOPPED, "550 5.7.705 Access denied, tenant has exceeded threshold.")) {
            TestMailbox box = box(0, i -> "")
                    .sent(List.of(mail))
                    .with(refused(1, stranger(1), words, TestMail.login(HOME, ANN) + "\n" + mail));
            assertEquals(VerdictKind.CHECK, box.incident().kind(), words);
        }
    }

    @Test
    void aReportWithoutPathDoesNotTurnATheftIntoAForgery() {
        String early = TestMail.foreignReport("mx.far9.example", "info@far9.example", UNKNOWN, "", 0);
        TestMailbox box = box(12, i -> own(i + 1, "203.%d.113.9".formatted(i), "Lottery prize", UNKNOWN))
                .with(early);
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
    }

    @Test
    void noVerdictIsAllClear() {
        assertEquals(
                Set.of(Grade.STRONG, Grade.SOME, Grade.PROBABLE, Grade.VERY_PROBABLE, Grade.NO_SIGN, Grade.OPEN),
                Set.of(Grade.values()));
        TestMailbox ordinary = SignalMail.withOwn(box(0, i -> ""), 0, 2, TestMail.login(HOME, ANN));
        assertEquals(Grade.NO_SIGN, ordinary.incident().grade());
    }

    @Test
    void anEmptySentFolderDoesNotMakeAnythingMoreHarmless() {
        for (int number : new int[] {1, 3, 8}) {
            int without = box(number, i -> own(i, HOME, "Hi", UNKNOWN))
                    .incident()
                    .scores()
                    .hijack();
            int with = box(number, i -> own(i, HOME, "Hi", UNKNOWN))
                    .emptySent()
                    .incident()
                    .scores()
                    .hijack();
            assertTrue(with >= without);
        }
    }

    @Test
    void whatSpeaksAgainstIsShown() {
        TestMailbox copied = SignalMail.withOwn(box(0, i -> ""), 0, 3, TestMail.login(HOME, ANN));
        copied.with(limited(0), limited(1), limited(2));
        assertTrue(copied.assess().incidents().stream()
                .anyMatch(incident -> ids(incident.against()).contains(SignalId.SENDING_LIMIT)));
        TestMailbox known =
                box(1, i -> refused(i, "bob@near.example", STOPPED, "")).sent(usualSent("bob@near.example"));
        assertTrue(ids(known.incident().against()).contains(SignalId.KNOWN_RECIPIENTS));
    }

    private static String limited(int i) {
        String mail = TestMail.sentMail(FROM, stranger(i), "Own " + i, i);
        return refused(
                        i,
                        stranger(i),
                        "550 5.4.5 Daily user sending limit exceeded",
                        TestMail.login(HOME, ANN) + "\n" + mail)
                .replace("Message-Id: <r", "Message-Id: <l");
    }

    @Test
    void whatIsMissingIsNamed() {
        for (TestMailbox box : List.of(
                box(12, i -> own(i, "203.%d.113.9".formatted(i), "Lottery prize", UNKNOWN)),
                box(6, SignalMail::forged),
                box(3, i -> TestMail.foreignReport("mx.far.example", stranger(i), UNKNOWN, "", i)))) {
            assertTrue(box.incident().missing().contains(Missing.LOGIN_LIST));
        }
        TestMailbox pathless = box(3, i -> TestMail.foreignReport("mx.far.example", stranger(i), UNKNOWN, "", i));
        assertTrue(pathless.incident().missing().containsAll(List.of(Missing.ORIGINAL_PATH, Missing.SENT_FOLDER)));
        assertFalse(pathless.emptySent().incident().missing().contains(Missing.SENT_FOLDER));
        assertTrue(pathless.incident().missing().contains(Missing.SENT_COVERAGE));
    }

    @Test
    void anAnswerHasALineOfItsOwn() {
        TestMailbox theft = box(6, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.NOT_MINE);
        assertTrue(ids(theft.incident().signals()).contains(SignalId.ANSWERED_NOT_MINE));
        TestMailbox forgery = box(6, SignalMail::forged).answer(Answer.NOT_MINE);
        assertEquals(VerdictKind.BACKSCATTER, forgery.incident().kind());
        assertTrue(ids(forgery.incident().signals()).contains(SignalId.ANSWERED_NOT_MINE));
        TestMailbox letter = box(6, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.MINE);
        assertTrue(ids(letter.incident().signals()).contains(SignalId.ANSWERED_MINE));
    }

    @Test
    void aDenialWithoutThePathOfTheMailsIsWorthALook() {
        TestMailbox box =
                box(4, i -> TestMail.ownReport(stranger(i), UNKNOWN, "", i)).answer(Answer.NOT_MINE);
        assertEquals(VerdictKind.CHECK, box.incident().kind());
    }
}
