// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it says that a mail which went through the account is not in the Sent folder. Days count from a first day. */
class SentCoverageTest {

    private static final String FROM = "Ann <ann@verein.example>";
    private static final int DAY = 1_440;
    private static final int NOON = 720;

    private static List<String> sentOn(IntStream days) {
        return days.mapToObj(day -> TestMail.sentMail(FROM, "bob@near.example", "Mail of day " + day, day * DAY + NOON))
                .toList();
    }

    /** Three mails that came back on a day and are in no Sent folder. */
    private static TestMailbox backOn(int day) {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 3; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            int minute = day * DAY + NOON + i;
            box.with(TestMail.ownReport(
                    to,
                    "550 5.1.1 no",
                    TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, to, "Hi", minute),
                    minute));
        }
        return box;
    }

    private static boolean counts(TestMailbox box) {
        return box.signals().contains(SignalId.OWN_ROUTE_NOT_MINE);
    }

    private static String answer(int day, String from, String to, String id, String ownId) {
        return """
                Delivered-To: ann@verein.example
                From: %s
                To: %s
                Subject: Re: Hello
                Date: %s
                In-Reply-To: %s
                Message-ID: %s

                Yes.
                """.formatted(from, to, TestMail.date(day * DAY), id, ownId);
    }

    private static List<String> answers(int day, String id) {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mails.add(answer(
                    day + i, "carl@near.example", ANN, "<%d.%s".formatted(i, id), "<a%d@near.example>".formatted(i)));
        }
        return mails;
    }

    @Test
    void aDayAmongRegularMailIsCovered() {
        assertTrue(counts(backOn(20).sent(sentOn(IntStream.range(0, 40)))));
    }

    @Test
    void aHoleInRegularMailIsNotCoveredButAWeekAwayIs() {
        IntStream hole = IntStream.range(0, 60).filter(day -> day < 20 || day > 40);
        TestMailbox box = backOn(30).sent(sentOn(hole));
        assertFalse(counts(box));
        assertTrue(box.incident().missing().contains(Missing.SENT_COVERAGE));
        IntStream week = IntStream.range(0, 60).filter(day -> day < 20 || day > 27);
        assertTrue(counts(backOn(24).sent(sentOn(week))));
    }

    @Test
    void whoWritesEveryTenDaysIsCoveredBetween() {
        assertTrue(counts(backOn(35).sent(sentOn(IntStream.range(0, 10).map(i -> i * 10)))));
    }

    @Test
    void aFolderThatBeginsLaterOrEndedWithAnOldExportIsNotCovering() {
        assertFalse(counts(backOn(-1).sent(sentOn(IntStream.range(0, 40)))));
        assertTrue(counts(backOn(42).sent(sentOn(IntStream.range(0, 40)))));
        assertFalse(counts(backOn(46).sent(sentOn(IntStream.range(0, 40)))));
    }

    @Test
    void aMailWithAWrongClockOrWithoutDateCoversNothing() {
        List<String> mails = new ArrayList<>(sentOn(IntStream.range(0, 40)));
        mails.add(TestMail.sentMail(FROM, "bob@near.example", "Wrong", 365 * 11 * DAY));
        mails.add("From: ann@verein.example\nSubject: No date\n\nx\n");
        assertFalse(counts(backOn(80).sent(mails)));
        assertFalse(counts(backOn(-200).sent(mails)));
    }

    @Test
    void anInboxTakenForTheSentFolderCoversNothing() {
        List<String> received = IntStream.range(0, 40)
                .mapToObj(day -> "Delivered-To: ann@verein.example\nFrom: bob%d@near.example\nDate: %s\n\nx\n"
                        .formatted(day, TestMail.date(day * DAY)))
                .toList();
        assertFalse(counts(backOn(20).sent(received)));
    }

    @Test
    void answersToMailThatIsNotInTheFolderShowThatItKeepsNotAll() {
        TestMailbox box = backOn(35).sent(sentOn(IntStream.range(0, 40))).with(answers(20, "phone@own.example>"));
        assertFalse(counts(box));
        assertTrue(box.incident().missing().contains(Missing.SENT_INCOMPLETE));
    }

    @Test
    void answersToMailInTheFolderShowThatItKeepsAll() {
        List<String> sent = new ArrayList<>(sentOn(IntStream.range(0, 40)));
        for (int i = 0; i < 3; i++) {
            sent.add("Message-ID: <%d.pc@own.example>\nFrom: %s\nTo: carl@near.example\nDate: %s\n\nx\n"
                    .formatted(i, ANN, TestMail.date(19 * DAY)));
        }
        assertTrue(counts(backOn(35).sent(sent).with(answers(20, "pc@own.example>"))));
    }

    @Test
    void otherAnswersShowNothingOfTheFolder() {
        List<String> sent = sentOn(IntStream.range(0, 40));
        List<String> toAll = new ArrayList<>();
        List<String> toThemselves = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String own = "<a%d@near.example>".formatted(i);
            toAll.add(answer(
                    20 + i, "carl@near.example", ANN + ", dora@near.example", "<%d@own.example>".formatted(i), own));
            toThemselves.add(answer(20 + i, "carl@near.example", ANN, "<%d@near.example>".formatted(i), own));
        }
        assertTrue(counts(backOn(35).sent(sent).with(toAll)), "the mail may be that of another reader");
        assertTrue(counts(backOn(35).sent(sent).with(toThemselves)), "the writer answers a mail of his own");
        assertTrue(
                counts(backOn(22).sent(sent).with(answers(22, "thief@own.example>"))),
                "what the thief wrote is answered too");
        assertTrue(
                counts(backOn(35).sent(sent).with(answers(3, "old@own.example>"))),
                "what was written before the folder begins");
    }

    @Test
    void aMailTheyWroteThatIsNotInTheFolderShowsThatItKeepsNotAll() {
        List<String> sent = sentOn(IntStream.range(0, 60));
        TestMailbox box = backOn(20).sent(sent);
        String id = box.incident().id();
        for (int i = 0; i < 3; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            int minute = 40 * DAY + i;
            box.with(TestMail.ownReport(
                    to,
                    "550 5.1.1 no",
                    TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, to, "Other", minute),
                    minute));
        }
        assertEquals(2, missed(box));
        box.answer(id, Answer.MINE);
        assertEquals(0, missed(box));
    }

    private static long missed(TestMailbox box) {
        return box.assess().incidents().stream()
                .flatMap(incident -> incident.signals().stream())
                .filter(signal -> signal.id() == SignalId.OWN_ROUTE_NOT_MINE)
                .count();
    }
}
