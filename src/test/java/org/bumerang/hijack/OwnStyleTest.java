// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What own mail teaches of the person, compared with mails that came back weeks later. */
class OwnStyleTest {

    private static final String FROM = "Ann <ann@verein.example>";
    private static final int DAY = 1_440;
    static final int HOUR = 60;
    /** Noon by the clock of the tests, which begin at one o'clock. */
    static final int NOON = 11 * HOUR;

    static List<String> sent(int number, int minuteOfDay, UnaryOperator<String> made) {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int minute = -i * DAY / 2 - 10 * DAY;
            int ofDay = Math.floorDiv(minute, DAY) * DAY + minuteOfDay + i % 90;
            mails.add(made.apply(TestMail.sentMail(FROM, "bob@near.example", "Usual " + i, ofDay)));
        }
        return mails;
    }

    static TestMailbox back(int minute, UnaryOperator<String> made) {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 4; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String original = TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, to, "Hi " + i, minute + i);
            box.with(TestMail.ownReport(to, "550 5.1.1 no", made.apply(original), minute + i));
        }
        return box;
    }

    private static boolean shows(SignalId id, TestMailbox box) {
        return box.assess().incidents().stream()
                .flatMap(incident -> Stream.concat(incident.signals().stream(), incident.against().stream()))
                .anyMatch(signal -> signal.id() == id);
    }

    static UnaryOperator<String> id(String form) {
        int[] next = {0};
        return mail -> mail.replaceFirst("Message-ID: <[^>]*>", "Message-ID: " + form.formatted(1_000 + next[0]++));
    }

    static UnaryOperator<String> zone(String zone) {
        return mail -> mail.replaceFirst("(\nDate: .*)\\+0000", "$1" + zone);
    }

    @Test
    void weakSignsAloneRaiseNoSuspicion() {
        String uuid = "<2f1c8a90-0b7e-4d7c-9a51-6e0f3b2d%d@verein.example>";
        UnaryOperator<String> ids = id(uuid);
        UnaryOperator<String> usual = mail -> ids.apply(zone("+0100").apply(mail));
        TestMailbox box = back(2 * HOUR, UnaryOperator.identity()).sent(sent(60, NOON, usual));
        assertTrue(shows(SignalId.UNUSUAL_HOURS, box));
        assertTrue(box.incident().kind() != VerdictKind.HIJACKED);
    }

    private static String toSelf(String path, int minute) {
        return """
                Return-Path: <ann@verein.example>
                Delivered-To: ann@verein.example
                %s
                Message-ID: <self%d@verein.example>
                Date: %s
                From: Ann <ann@verein.example>
                To: ann@verein.example
                Subject: Note

                Milk
                """.formatted(path.strip(), minute, TestMail.date(minute));
    }

    @Test
    void aMailToOneselfTeachesTheNetworkButOneUnderAForgedSenderDoesNot() {
        String login = login();
        TestMailbox own = back(NOON, UnaryOperator.identity()).with(toSelf(login, -30 * DAY));
        assertTrue(shows(SignalId.OWN_NETWORK, own));
        String forged = """
                Received: from pc (unknown [192.0.2.4])
                \tby mail.verein.example (Postfix) with ESMTP id 7Z2""" + "\n" + login.replace("192.0.2.4", "192.0.2.5");
        assertFalse(
                shows(SignalId.OWN_NETWORK, back(NOON, UnaryOperator.identity()).with(toSelf(forged, -30 * DAY))));
    }

    @Test
    void mailsToOneselfTeachTheMarkOfTheAccount() {
        String own = "X-Account-Id: 4711\n" + login();
        String other = "X-Account-Id: 815\n" + login();
        TestMailbox neighbour = back(NOON, marked("815")).with(toSelf(own, -30 * DAY), toSelf(own, -20 * DAY));
        assertTrue(shows(SignalId.OTHER_LOGIN, neighbour));
        TestMailbox mine = back(NOON, marked("4711")).with(toSelf(own, -30 * DAY), toSelf(own, -20 * DAY));
        assertFalse(shows(SignalId.OTHER_LOGIN, mine));
        TestMailbox once = back(NOON, marked("815")).with(toSelf(own, -30 * DAY));
        assertFalse(shows(SignalId.OTHER_LOGIN, once), "once may be chance");
        TestMailbox two = back(NOON, marked("99")).with(toSelf(own, -30 * DAY), toSelf(other, -20 * DAY));
        assertFalse(shows(SignalId.OTHER_LOGIN, two), "a mark that changes is none");
    }

    private static UnaryOperator<String> marked(String account) {
        return mail -> mail.replace("Message-ID:", "X-Account-Id: " + account + "\nMessage-ID:");
    }

    private static String login() {
        return TestMail.login("192.0.2.4", ANN)
                .lines()
                .skip(1)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
    }

    /** Mail that came back from afar, on whose way a server of another company took it over with a login. */
    private static TestMailbox overHoster() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 4; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: from out.hoster.example (out.hoster.example [203.0.113.20])
                    \tby mx.far%d.example (Postfix) with ESMTPS id 1
                    Received: from pc (unknown [192.0.2.4])
                    \tby out.hoster.example (Postfix) with ESMTPSA id 2""".formatted(i);
            box.with(TestMail.foreignReport(
                    "mx.far%d.example".formatted(i),
                    to,
                    "550 5.1.1 no",
                    TestMail.original(path, FROM, to, "Hi", NOON + i),
                    NOON + i));
        }
        return box;
    }

    @Test
    void copiesWithTheirWayTeachTheServerThatTakesOwnMail() {
        assertTrue(shows(SignalId.OTHER_LOGIN, overHoster()));
        UnaryOperator<String> kept = mail -> mail.replaceFirst(
                "X-Mailer: .*", "Received: from pc (unknown [192.0.2.4]) by out.hoster.example (Postfix) with ESMTPSA");
        assertFalse(shows(SignalId.OTHER_LOGIN, overHoster().sent(sent(12, NOON, kept))));
        UnaryOperator<String> received = mail -> "Delivered-To: ann@verein.example\n" + kept.apply(mail);
        assertTrue(
                shows(SignalId.OTHER_LOGIN, overHoster().sent(sent(12, NOON, received))),
                "what came in from others teaches nothing");
    }

    @Test
    void whatWasWrittenInTheDaysOfTheIncidentTeachesNothing() {
        String login = login();
        assertFalse(
                shows(SignalId.OWN_NETWORK, back(NOON, UnaryOperator.identity()).with(toSelf(login, NOON - HOUR))));
    }

    @Test
    void copiesOfWebMailTeachWhereThePersonHandsIn() {
        UnaryOperator<String> webmail = mail ->
                mail.replaceFirst("X-Mailer: .*", "Received: from [192.0.2.4] by web.provider.example (via HTTP)");
        assertTrue(
                shows(SignalId.OWN_NETWORK, back(NOON, UnaryOperator.identity()).sent(sent(3, NOON, webmail))));
    }
}
