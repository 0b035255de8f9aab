// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void readReceiptToASpammer() {
        String path = TestMail.login("203.0.113.7", ANN)
                + "\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x";
        String original = TestMail.original(path, ANN, "spam@far.example", "Read: offer", 1);
        TestMailbox box = box().with(TestMail.ownReport("spam@far.example", UNKNOWN, original, 1));
        assertEquals(List.of(SignalId.OWN_AUTO_REPLY), box.signals());
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
    void postOfAMailingList() {
        String path = """
                Return-Path: <choir-bounces@lists.verein.example>
                Received: from mx.near.example (mx.near.example [203.0.113.5])
                \tby lists.verein.example (Postfix) with ESMTPS id 1 for <choir@lists.verein.example>
                List-Id: <choir.lists.verein.example>
                Precedence: list""";
        String original = TestMail.original(path, "Bob <bob@near.example>", "choir@lists.verein.example", "Notes", 1);
        TestMailbox box = box().with(TestMail.ownReport("member@far.example", UNKNOWN, original, 1));
        assertEquals(List.of(SignalId.LIST_POST), box.signals());
    }

    @Test
    void newsletterServiceInTheOwnNameIsNoTheft() {
        TestMailbox box = box();
        for (int i = 0; i < 8; i++) {
            String to = "member%d@far%d.example".formatted(i, i);
            String path = """
                    Return-Path: <bounce-77@sender.service.example>
                    Received: from out3.service.example (out3.service.example [203.0.113.77])
                    \tby mx.far%d.example (Postfix) with ESMTPS id 1""".formatted(i);
            box.with(TestMail.foreignReport(
                    "mx.far%d.example".formatted(i), to, UNKNOWN, TestMail.original(path, FROM, to, "News", i), i));
        }
        assertNotEquals(VerdictKind.HIJACKED, box.assess().kind());
    }

    @Test
    void scannerThatWritesToOneAddressAgainAndAgain() {
        TestMailbox box = box();
        for (int i = 0; i < 30; i++) {
            String path = TestMail.login("192.0.2.4", ANN) + "\nX-Mailer: Scan Station 3";
            String original = TestMail.original(path, FROM, "archive@verein.example", "Scan " + i, i);
            box.with(TestMail.ownReport("archive@verein.example", UNKNOWN, original, i));
        }
        assertEquals(VerdictKind.NORMAL, box.assess().kind());
    }

    @Test
    void colleaguesMailFoundInASecondSentFolder() {
        String mail = TestMail.sentMail(FROM, "customer@far.example", "Offer 12", 1);
        TestMailbox box = box().sent(usualSent())
                .sent(List.of(mail))
                .with(TestMail.ownReport(
                        "customer@far.example", UNKNOWN, TestMail.login("192.0.2.4", ANN) + "\n" + mail, 1));
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
    }

    @Test
    void phoneThatKeepsNoCopyIsNeverStrong() {
        String original =
                TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, "carol@far.example", "See you at six", 1);
        TestMailbox box = box().sent(usualSent()).with(TestMail.ownReport("carol@far.example", UNKNOWN, original, 1));
        assertEquals(VerdictKind.CHECK, box.incident().kind());
    }

    @Test
    void brokenSpfAfterAMoveOfTheDomain() {
        String mail = TestMail.sentMail(FROM, "bob@near.example", "Minutes", 1);
        String report = TestMail.ownReport(
                "bob@near.example",
                "550 5.7.26 This mail has been blocked because SPF did not pass",
                TestMail.login("192.0.2.4", ANN) + "\n" + mail,
                1);
        TestMailbox box = box().sent(usualSent()).sent(List.of(mail)).with(report);
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
    }

    @Test
    void travellerInManyNetworks() {
        TestMailbox box = box().sent(usualSent());
        for (int i = 0; i < 4; i++) {
            String to = "bob%d@near.example".formatted(i);
            String mail = TestMail.sentMail(FROM, to, "From the road " + i, i * 60);
            box.sent(List.of(mail))
                    .with(TestMail.ownReport(
                            to, UNKNOWN, TestMail.login("203.0.%d.4".formatted(i), ANN) + "\n" + mail, i * 60));
        }
        assertEquals(VerdictKind.NORMAL, box.incident().kind());
    }

    @Test
    void colleaguesLoginOfTheOwnDomainIsNamed() {
        TestMailbox box = box();
        for (int i = 0; i < 12; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String path = TestMail.login("203.0.%d.8".formatted(i), "carl@verein.example");
            String original = TestMail.original(path, "Name%d <ann@verein.example>".formatted(i), to, "Crypto", i);
            box.with(TestMail.ownReport(to, UNKNOWN, original, i));
        }
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
        assertTrue(box.incident().signals().stream()
                .anyMatch(signal -> signal.quote().contains("carl@verein.example")));
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
    void realDigestOfTheOwnProvider() {
        String digest = TestMail.htmlMail(
                        "Quarantine <postmaster@verein.example>",
                        "postmaster@verein.example",
                        "Your held messages",
                        "Held messages in quarantine. <a href=\"https://mail.verein.example/q\">Release message</a>")
                .replace("from vps3.rented.example (vps3.rented.example [198.51.100.99])\n\tby", "by");
        assertEquals(VerdictKind.NONE, box().with(digest).assess().kind());
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
