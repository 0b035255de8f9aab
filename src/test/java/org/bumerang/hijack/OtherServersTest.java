// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.bumerang.hijack.TestMail.ANN_AT_GMX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;

/** Servers write a login each in its own way; what it means stays the same. */
class OtherServersTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";
    private static final int WAVE = 8;

    private static List<String> sentOfThreeWeeks(String from) {
        return IntStream.rangeClosed(-10, 10)
                .mapToObj(day ->
                        TestMail.sentMail("Ann <%s>".formatted(from), "eva@far.example", "Day " + day, day * 1440))
                .toList();
    }

    /** Reports of the server of that name about mails to strangers, with their path. */
    private static List<String> wave(String server, String path) {
        return IntStream.range(0, WAVE)
                .mapToObj(i -> {
                    String to = "stranger%d@far%d.example".formatted(i, i);
                    String original = TestMail.original(path, "Ann <ann@verein.example>", to, "Hello " + i, i);
                    return TestMail.ownReport(to, UNKNOWN, original, i).replace("mail.verein.example", server);
                })
                .toList();
    }

    private static VerdictKind kind(List<String> reports) {
        return new TestMailbox()
                .account(ANN)
                .sent(sentOfThreeWeeks(ANN))
                .with(reports)
                .incident()
                .kind();
    }

    @Test
    void aLoginCountsAtAHostThatAlsoTakesMailFromOutside() {
        String server = "mxe7.netcup.net";
        String login = """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [203.0.113.9])
                \tby %s (Postfix) with ESMTPSA id 4Q1""".formatted(server);
        assertEquals(Route.Kind.SUBMITTED, route(wave(server, login).getFirst()));
    }

    private static Route.Kind route(String report) {
        List<MessageEvidence> evidence = List.of(TestMailbox.evidence(report, EvidenceReader.load()));
        OwnSide own = new OwnSide(
                evidence,
                Optional.empty(),
                OwnAddresses.of(List.of(MailAddress.parse(ANN).orElseThrow())),
                Providers.load(),
                SignalBook.load());
        return new RouteFinder(own).find(evidence.getFirst()).kind();
    }

    @Test
    void aNeighboursLoginInTheLineOfFreenetIsNotTheOwnAccount() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from [203.0.113.9] (port=4711 helo=pc)
                \tby sub4.freenet.de with esmtpsa (ID %s) (TLSv1.3) (port 465)
                \t(Exim 4.94.2 #2) id 1ab for stranger@far.example""";
        assertEquals(VerdictKind.BACKSCATTER, kind(wave("mout4.freenet.de", path.formatted("bob@freenet.de"))));
        assertEquals(VerdictKind.HIJACKED, kind(wave("mout4.freenet.de", path.formatted(ANN))));
    }

    @Test
    void theLoginInAFieldOfTheOwnServerNamesTheAccount() {
        String path = """
                Return-Path: <ann@verein.example>
                X-Authenticated-Sender: %s
                Received: from [203.0.113.9] (helo=pc)
                \tby www9.your-server.de with esmtpsa (TLS1.3) (Exim 4.96) id 1ab""";
        assertEquals(VerdictKind.HIJACKED, kind(wave("www9.your-server.de", path.formatted(ANN))));
        assertEquals(VerdictKind.BACKSCATTER, kind(wave("www9.your-server.de", path.formatted("bob@shop.example"))));
    }

    @Test
    void aMailboxServerOfExchangeOnlineTakesMailOnlyAfterALogin() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from pc (203.0.113.9) by AM9PR04MB1.eurprd04.prod.outlook.com
                 (2603:10a6:20b:1::2) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1""";
        assertEquals(
                Route.Kind.SUBMITTED,
                route(wave("AM9PR04MB1.eurprd04.prod.outlook.com", path).getFirst()));
    }

    @Test
    void aStoppedAccountIsNotExcusedByAForeignPath() {
        String to = "stranger@far.example";
        String path = """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [203.0.113.9])
                \tby mail.verein.example (Postfix) with ESMTP id 4Q1""";
        String report = SignalMail.refused(
                1,
                to,
                "550 5.1.8 Access denied, bad outbound sender AS(42004)",
                TestMail.original(path, "Ann <ann@verein.example>", to, "Hello", 1));
        Incident incident = new TestMailbox().account(ANN).with(report).incident();
        assertEquals(VerdictKind.HIJACKED, incident.kind());
        assertTrue(incident.signals().stream().anyMatch(signal -> signal.id() == SignalId.PROVIDER_STOPPED_ACCOUNT));
    }

    @Test
    void oneTextToAStrangerEveryDayIsAWaveToo() {
        List<String> drip = new ArrayList<>();
        for (int day = 0; day < WAVE; day++) {
            String path = TestMail.gmxLogin("203.0.113.9");
            drip.add(TestMail.gmxReport("bob@far%d.example".formatted(day), UNKNOWN, path, "A question", day * 1440));
        }
        TestMailbox box = new TestMailbox()
                .account(ANN_AT_GMX)
                .sent(sentOfThreeWeeks(ANN_AT_GMX))
                .with(drip);
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.SPAM_WAVE));
    }

    @Test
    void aWaveOutOfAnAccountWhoseSentFolderIsEmptyIsStrong() {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < WAVE; i++) {
            String path = TestMail.gmxLogin("203.0.113.9");
            reports.add(TestMail.gmxReport("bob@far%d.example".formatted(i), UNKNOWN, path, "Question " + i, i));
        }
        TestMailbox box = new TestMailbox().account(ANN_AT_GMX).emptySent().with(reports);
        assertEquals(VerdictKind.HIJACKED, box.incident().kind());
        assertEquals(
                VerdictKind.CHECK,
                new TestMailbox().account(ANN_AT_GMX).with(reports).incident().kind());
    }

    @Test
    void copiesOfMailsFromEverywhereAtOnceAreNotThePersonsOwn() {
        List<String> sent = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < WAVE; i++) {
            String to = "bob@far%d.example".formatted(i);
            String mail = TestMail.sentMail("Ann <ann.beier@gmx.de>", to, "A question", i);
            sent.add(mail);
            String path = TestMail.gmxLogin("203.%d.113.9".formatted(i));
            reports.add(TestMail.gmxReport(to, UNKNOWN, path, "A question", i));
        }
        TestMailbox box = new TestMailbox().account(ANN_AT_GMX).sent(sent).with(reports);
        assertEquals(VerdictKind.CHECK, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.SPAM_IN_SENT));
    }

    @Test
    void aServerNobodyKnewThatNamesTheOwnLoginIsTheOwnOne() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [203.0.113.9])
                \t(Authenticated sender: %s)
                \tby %s (Postfix) with ESMTPSA id 4Q1""";
        String to = "stranger@far.example";
        for (String login : List.of(ANN, "bob@shop.example")) {
            String original = TestMail.original(path.formatted(login, "out7.rented.example"), ANN, to, "Hello", 1);
            assertEquals(
                    login.equals(ANN) ? Route.Kind.SUBMITTED : Route.Kind.FOREIGN,
                    route(TestMail.foreignReport("out7.rented.example", to, UNKNOWN, original, 1)));
        }
        String invented = TestMail.original(path.formatted(ANN, "elsewhere.example"), ANN, to, "Hello", 1);
        assertEquals(
                Route.Kind.FOREIGN, route(TestMail.foreignReport("out7.rented.example", to, UNKNOWN, invented, 1)));
    }

    @Test
    void aFilterOnTheWayOutLeadsToTheServerBehindIt() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from aye.elm.relay.mailchannels.net (aye.elm.relay.mailchannels.net [198.51.100.6])
                \tby mx.far.example (Postfix) with ESMTPS id 4Z
                Received: from mail.verein.example (trex.internal [100.100.1.2]) (Authenticated sender: host)
                \tby relay.mailchannels.net (Postfix) with ESMTPA id 5Z
                Received: from mail.verein.example (mail.verein.example [198.51.100.25])
                \tby 100.100.1.2 (trex/7.0.3)
                Received: from pc (unknown [203.0.113.9])
                \tby mail.verein.example (Postfix) with ESMTPSA id 4Q1""";
        String two = path.replace("by relay.mailchannels.net", "by mx-out.cudaops.com")
                .replace("aye.elm.relay.mailchannels.net", "outbound.ess.barracuda.com");
        String to = "stranger@far.example";
        for (String way : List.of(path, two)) {
            String original = TestMail.original(way, ANN, to, "Hello", 1);
            assertEquals(
                    Route.Kind.SUBMITTED, route(TestMail.foreignReport("mx.far.example", to, UNKNOWN, original, 1)));
        }
    }

    @Test
    void theGreetingIsNotTheAddressOfTheClient() {
        ReceivedLine line = ReceivedLine.parse(
                "from [203.0.113.9] (port=4711 helo=[192.168.0.2]) by mx.far.example with esmtps (Exim 4.98)");
        assertEquals(IpAddress.parse("203.0.113.9"), line.from().address());
        ReceivedLine six = ReceivedLine.parse(
                "from [2001:db8::9] (port=4711 helo=[192.168.0.2]) by mx.far.example with esmtps (Exim 4.98)");
        assertEquals(IpAddress.parse("2001:db8::9"), six.from().address());
        assertTrue(line.from().address().isPresent() && six.from().address().isPresent());
    }

    @Test
    void aMailboxServerOfExchangeOnlineHearsStrangersThroughItsProtectionHostsOnly() {
        String server = "AM9PR04MB1.eurprd04.prod.outlook.com";
        String login = """
                Return-Path: <ann@verein.example>
                Received: from pc (203.0.113.9) by %s
                 (2603:10a6:20b:1::2) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1""".formatted(server);
        String outside = login.replace(server, "AM7EUR03FT045.mail.protection.outlook.com");
        String toNeighbour = wave(server, login).getFirst().replace("stranger0@far0.example", "bob@hotmail.com");
        assertEquals(Route.Kind.SUBMITTED, route(toNeighbour));
        assertEquals(Route.Kind.FOREIGN, route(wave(server, outside).getFirst()));
    }

    @Test
    void aReportWithoutPathGoesWithTheForgeryOfTheSameMail() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < WAVE; i++) {
            String host = "mx.far%d.example".formatted(i);
            String to = "bob@far%d.example".formatted(i);
            String path = TestMail.taken("198.51.100." + i, host);
            box.with(TestMail.foreignReport(
                    host, to, UNKNOWN, TestMail.original(path, ANN, to, "You won the lottery", i), i));
        }
        String stray = TestMail.original("X-Mailer: x", ANN, "eva@verein.example", "You won the lottery", WAVE);
        box.with(TestMail.ownReport("eva@verein.example", UNKNOWN, stray, WAVE));
        assertEquals(VerdictKind.BACKSCATTER, box.incident().kind());
    }

    @Test
    void aNeighboursSiteOnTheSameWebServerIsNotTheOwnOne() {
        String path = """
                Return-Path: <ann@verein.example>
                Received: from %1$s by www9.your-server.de with local (Exim 4.98)
                \t(envelope-from <ann@verein.example>) id 1ab
                X-PHP-Script: %2$s/images/x.php for 203.0.113.9
                X-Get-Message-Sender-Via: www9.your-server.de: authenticated_id: %1$s/%3$s
                X-Source-Dir: %2$s:/public_html/images""";
        String unconfirmed = "only user confirmed/virtual account not confirmed";
        String server = "www9.your-server.de";
        assertEquals(VerdictKind.BACKSCATTER, kind(wave(server, path.formatted("shopx", "shop.example", unconfirmed))));
        // The package owns the address in From, so the other site is one of the person's
        assertEquals(VerdictKind.HIJACKED, kind(wave(server, path.formatted("shopx", "shop.example", "from_h"))));
        assertEquals(VerdictKind.HIJACKED, kind(wave(server, path.formatted("verein", "verein.example", unconfirmed))));
    }

    @Test
    void aFieldNamesTheLoginWhereItsLineDidNotComeBack() {
        String path = """
                Return-Path: <ann@verein.example>
                Authentication-Results: inner.example; auth=pass smtp.auth=%s
                Received: from within (unknown [10.0.0.7])
                \tby mail.verein.example (Postfix) with ESMTPS id 4Q1""";
        assertEquals(
                Route.Kind.OWN,
                route(wave("mail.verein.example", path.formatted(ANN)).getFirst()));
        assertEquals(VerdictKind.HIJACKED, kind(wave("mail.verein.example", path.formatted(ANN))));
        assertEquals(VerdictKind.BACKSCATTER, kind(wave("mail.verein.example", path.formatted("bob@shop.example"))));
    }
}
