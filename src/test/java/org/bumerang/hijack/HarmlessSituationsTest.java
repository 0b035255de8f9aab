// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a theft or a fraud and is none. */
class HarmlessSituationsTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String FROM = "Ann <ann@verein.example>";

    private static List<String> usualSent() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(TestMail.sentMail(FROM, "bob%d@near.example".formatted(i), "Usual mail " + i, (i - 6) * 1_440));
        }
        return sent;
    }

    private static TestMailbox box() {
        return new TestMailbox().account(ANN);
    }

    @Test
    void redirectionThatKeepsTheStrangersFrom() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 8)
                Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>""";
        String original = TestMail.original(path, "Shop <news@shop.example>", ANN, "Viagra offer", 1);
        TestMailbox box = box().with(TestMail.ownReport("ann@else.example", UNKNOWN, original, 1));
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
    }

    @Test
    void nightlyMailOfTheOwnServer() {
        TestMailbox box = box();
        for (int i = 0; i < 20; i++) {
            String path = """
                    Return-Path: <root@mail.verein.example>
                    Received: by mail.verein.example (Postfix, from userid 0)
                    Auto-Submitted: auto-generated""";
            String original =
                    TestMail.original(path, "root@mail.verein.example", "admin@gone.example", "Cron <root>", i);
            box.with(TestMail.ownReport("admin@gone.example", UNKNOWN, original, i * 1_440));
        }
        assertEquals(VerdictKind.NORMAL, box.assess().kind());
    }

    @Test
    void invitationOfTheCalendarIsNotMissedInSent() {
        String path = TestMail.login("192.0.2.4", ANN) + "\nContent-Type: text/calendar; method=REQUEST";
        String original = TestMail.original(path, FROM, "guest@far.example", "Board meeting", 1);
        TestMailbox box = box().sent(usualSent()).with(TestMail.ownReport("guest@far.example", UNKNOWN, original, 1));
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
    }

    @Test
    void confirmationsOfTheContactForm() {
        TestMailbox box = box();
        for (int i = 0; i < 3; i++) {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: by mail.verein.example (Postfix, from userid 33)
                    X-PHP-Originating-Script: 33:form.php""";
            String to = "visitor%d@far%d.example".formatted(i, i);
            box.with(TestMail.ownReport(to, UNKNOWN, TestMail.original(path, FROM, to, "Your request", i), i * 5_000));
        }
        assertEquals(VerdictKind.NORMAL, box.assess().kind());
    }

    @Test
    void copiesOfOneReportAreNoWave() {
        String original = TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, "carol@far.example", "See you", 1);
        String report = TestMail.ownReport("carol@far.example", UNKNOWN, original, 1);
        TestMailbox box = box();
        for (int i = 0; i < 20; i++) {
            box.with(report);
        }
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
        assertEquals(20, box.incident().messages().size());
    }

    @Test
    void aliasAndPlusAddressAreOwn() {
        String mail = TestMail.sentMail("Ann <ann+news@verein.example>", "bob@near.example", "Lift", 1);
        String report =
                TestMail.ownReport("bob@near.example", UNKNOWN, TestMail.login("192.0.2.4", ANN) + "\n" + mail, 1);
        assertEquals(VerdictKind.NORMAL, box().with(report).assess().kind());
    }

    @Test
    void mailThatMerelyTalksAboutBouncesIsNoReport() {
        String mail = TestMail.htmlMail(
                "City Library <news@library.example>",
                "news@library.example",
                "Mailer-Daemon? How to spot false failure notices",
                "Never click a link in such mail. <a href=\"http://library.example/a\">More</a>");
        HijackAssessment result = box().with(mail).assess();
        assertEquals(VerdictKind.NONE, result.kind());
        assertEquals(List.of(Truth.NOT_A_BOUNCE), List.copyOf(result.truths().values()));
    }
}
