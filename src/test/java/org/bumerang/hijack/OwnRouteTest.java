// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What took the own route, by devices, rules and logins, and how far the route alone speaks against anybody. */
class OwnRouteTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final String FROM = "Ann <ann@verein.example>";
    private static final String SIGNED =
            "\nDKIM-Signature: v=1; a=rsa-sha256; d=verein.example; s=mail; b=AbCd\nX-Mailer: ";

    private static TestMailbox box() {
        return new TestMailbox()
                .account(ANN)
                .sent(IntStream.rangeClosed(-20, 20)
                        .mapToObj(day -> TestMail.sentMail(FROM, "eva@far.example", "Day " + day, day * 1440))
                        .toList());
    }

    private static TestMailbox missed(int mails, String recipient, String program) {
        TestMailbox box = box();
        for (int i = 0; i < mails; i++) {
            String path = TestMail.login("192.0.2.4", ANN) + SIGNED + program;
            String to = recipient.formatted(i);
            String original = TestMail.original(path, FROM, to, "Page " + i, i * 1440);
            box.with(TestMail.ownReport(to, UNKNOWN, original, i * 1440));
        }
        return box;
    }

    @Test
    void aDeviceThatWritesToOneDeadAddressIsNoThief() {
        assertEquals(
                VerdictKind.NORMAL,
                missed(5, "archive@old.example", "Copier 300").incident().kind());
    }

    @Test
    void aDeviceIsNotBelievedOnceThePersonDisowns() {
        TestMailbox box = missed(5, "archive@old.example", "Copier 300").answer(Answer.NOT_MINE);
        assertEquals(VerdictKind.CHECK, box.incident().kind());
    }

    @Test
    void mailsThatOnlyLackACopyAreNeverStrong() {
        assertEquals(
                VerdictKind.CHECK,
                missed(4, "friend%d@far.example", "Phone Mail").incident().kind());
    }

    @Test
    void aLongListStoppedByItsLimitIsNoTheftWithoutAnotherSign() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 12; i++) {
            String to = "member%d@far%d.example".formatted(i, i);
            String original = TestMail.original(TestMail.login("192.0.2.4", ANN), FROM, to, "Letter to all members", 1);
            String reply = i < 8 ? UNKNOWN : "550 Send quota exceeded";
            box.with(TestMail.ownReport(to, reply, original, i));
        }
        assertEquals(VerdictKind.CHECK, box.incident().kind());
    }

    private static String forwarded(String target) {
        String original = """
                X-MS-Exchange-Inbox-Rules-Loop: ann@verein.example
                Received: from mail.shop.example (198.51.100.4) by mail.verein.example (10.0.0.2) with Microsoft
                 SMTP Server id 15.20.1
                Message-ID: <o1@shop.example>
                From: Shop <office@shop.example>
                To: ann@verein.example
                Subject: Invoice

                Hello.""";
        String reply = "550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)";
        return TestMail.ownReport(target, reply, original, 1).replaceFirst("Remote-MTA: [^\n]*\n", "");
    }

    @Test
    void aForbiddenRuleToAStrangerIsShown() {
        TestMailbox box = box().with(forwarded("collector@stranger.example"));
        assertEquals(VerdictKind.CHECK, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.UNKNOWN_FORWARDING));
    }

    @Test
    void aForbiddenRuleToAKnownPersonIsAnOrdinaryForwarding() {
        TestMailbox box = box().with(forwarded("eva@far.example"));
        assertEquals(List.of(SignalId.OWN_FORWARDING), box.signals());
    }

    @Test
    void aReportThatNeverTravelledIsTheOwnServers() {
        String path = "Received: from EX1.corp.local (10.0.0.5) by EX1.corp.local (10.0.0.5) with mapi id 15.1.2";
        List<String> reports = IntStream.range(0, 8)
                .mapToObj(i -> {
                    String to = "stranger%d@far%d.example".formatted(i, i);
                    return TestMail.ownReport(to, UNKNOWN, TestMail.original(path, FROM, to, "Hello", i), i)
                            .replaceFirst("Received: by mail[^\n]*\n", "")
                            .replace("From: MAILER-DAEMON@mail.", "From: postmaster@")
                            .replace("dns; mail.verein.example", "dns; EX1.corp.local");
                })
                .toList();
        assertEquals(VerdictKind.HIJACKED, box().with(reports).incident().kind());
    }

    @Test
    void exchangeWritesNoLoginButSendsNoStrangersMailOnToStrangers() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from pc (203.0.113.9) by mail.verein.example (10.0.0.5) with
                 Microsoft SMTP Server (version=TLS1_2) id 15.1.2""";
        TestMailbox box = box();
        for (int i = 0; i < 8; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            box.with(TestMail.ownReport(to, UNKNOWN, TestMail.original(path, FROM, to, "Hello", i), i));
        }
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
    }

    private static VerdictKind throughAnotherCompany(String login) {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [203.0.113.9])
                \t(Authenticated sender: %s)
                \tby smtp3.relay.example (Postfix) with ESMTPSA id 4Q1""".formatted(login);
        TestMailbox box = box();
        for (int i = 0; i < 8; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            box.with(TestMail.foreignReport(
                    "smtp3.relay.example", to, UNKNOWN, TestMail.original(path, FROM, to, "Hello", i), i));
        }
        return box.incident().kind();
    }

    @Test
    void mailMayComeInAtOneCompanyAndGoOutAtAnother() {
        assertEquals(VerdictKind.HIJACKED, throughAnotherCompany(ANN));
        assertEquals(VerdictKind.BACKSCATTER, throughAnotherCompany("bob@shop.example"));
    }

    @Test
    void anotherLoginWithoutDomainIsTheNeighboursOnceTheOwnOneIsKnown() {
        TestMailbox box = box();
        for (int i = 0; i < 4; i++) {
            String mail = TestMail.sentMail(FROM, "eva%d@far.example".formatted(i), "Plan " + i, i * 1440);
            box.sent(List.of(mail))
                    .with(TestMail.ownReport(
                            "eva%d@far.example".formatted(i),
                            UNKNOWN,
                            TestMail.login("192.0.2.4", "p1001") + "\n" + mail,
                            i * 1440));
        }
        for (int i = 0; i < 8; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String original = TestMail.original(TestMail.login("203.0.113.9", "p2002"), FROM, to, "Hello", i);
            box.with(TestMail.ownReport(to, UNKNOWN, original, 20_000 + i));
        }
        assertEquals(VerdictKind.MIXED, box.assess().kind());
        assertTrue(box.assess().incidents().stream().noneMatch(one -> one.kind() == VerdictKind.HIJACKED));
    }
}
