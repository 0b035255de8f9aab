// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;

/** Nobody says who they are: the mails tell. */
class WhoAmITest {

    private static final String NO = "550 5.1.1 user unknown";

    private static OwnSide own(List<String> mails, String... given) {
        EvidenceReader reader = EvidenceReader.load();
        return new OwnSide(
                mails.stream().map(mail -> TestMailbox.evidence(mail, reader)).toList(),
                Optional.empty(),
                new OwnAddresses(
                        Stream.of(given)
                                .map(address -> MailAddress.parse(address).orElseThrow())
                                .toList(),
                        List.of(),
                        true),
                Providers.load(),
                SignalBook.load());
    }

    private static String mail(String head, int number) {
        return """
                %s
                Received: from mx.friend.example (mx.friend.example [198.51.100.7])
                \tby mail.verein.example (Postfix) with ESMTPS id %d; %s
                From: Eva <eva@friend.example>
                Subject: Hello %d
                Message-ID: <o%d@friend.example>
                Content-Type: text/plain

                Hello.
                """.formatted(head, number, TestMail.date(number), number, number);
    }

    private static List<String> mails(String head, int count) {
        return IntStream.range(0, count).mapToObj(i -> mail(head, i)).toList();
    }

    private static String report(int number) {
        String to = "bob@far%d.example".formatted(number);
        String path = TestMail.login("203.0.113.9", ANN);
        return TestMail.ownReport(to, NO, TestMail.original(path, ANN, to, "Hi", number), number);
    }

    private static List<String> accounts(OwnSide own) {
        return own.accounts().stream().map(account -> account.address().key()).toList();
    }

    @Test
    void reportsShowTheSmallerOfTwoAccounts() {
        List<String> box = new ArrayList<>(mails("Delivered-To: ann@work.example", 12));
        box.add(report(1));
        box.add(report(2));
        assertEquals(List.of("ann@work.example", ANN), accounts(own(box)));
    }

    @Test
    void anAccountBesideTheGivenOneIsLearned() {
        List<String> box = new ArrayList<>(mails("Delivered-To: ann@work.example", 3));
        box.add(report(1));
        box.add(report(2));
        assertEquals(Set.of(ANN, "ann@work.example"), Set.copyOf(accounts(own(box, ANN))));
    }

    @Test
    void aListIsNobodysAddress() {
        String list = """
                Delivered-To: ann@verein.example
                Delivered-To: choir@lists.example
                List-Id: <choir.lists.example>
                To: choir@lists.example""";
        assertEquals(List.of(ANN), accounts(own(mails(list, 9))));
        List<String> unmarked = new ArrayList<>(mails("""
                List-Id: <choir.lists.example>
                To: choir@lists.example""", 9));
        unmarked.add(mail("To: ann@verein.example", 20));
        assertFalse(own(unmarked).isOwn("choir@lists.example"));
    }

    @Test
    void namesInventedAtTheDomainAreNotLearned() {
        List<String> box = new ArrayList<>(mails("Delivered-To: ann@verein.example", 4));
        for (int i = 0; i < 2; i++) {
            box.add(report(i)
                    .replace("Delivered-To: ann@", "Delivered-To: sale" + i + "@")
                    .replace("\nTo: ann@", "\nTo: sale" + i + "@"));
        }
        assertEquals(List.of(ANN), accounts(own(box)));
    }

    @Test
    void addressesMadeForOneMailAreNotLearned() {
        List<String> box = new ArrayList<>(mails("Delivered-To: ann@verein.example", 1));
        box.add(mail("Delivered-To: bounces+bob=far.example@lists.example", 7));
        assertEquals(List.of(ANN), accounts(own(box)));
    }

    @Test
    void namesOfOneMailboxAreOnePerson() {
        OwnSide apple = own(List.of(), "ann@me.com", "ann.beier@gmail.com");
        assertTrue(apple.isOwn("Ann+shop@icloud.com"));
        assertTrue(apple.isOwn("annbeier@googlemail.com"));
        assertFalse(apple.isOwn("anna@icloud.com"));
    }

    private static final String HOME = """
            Received: from home (localhost [127.0.0.1]) by home.lan (Postfix) with ESMTP id 1; Mon
            Received: from pop.verein.example [198.51.100.25] by home with POP3 (fetchmail-6.4.38)
            \tfor <ann@localhost> (single-drop); Mon
            """;
    private static final String PASSED_ON = """
            Delivered-To: ann.beier@gmail.com
            Received: from mail.verein.example (mail.verein.example [198.51.100.25])
                    by mx.google.com with ESMTPS id 7 for <ann.beier@gmail.com>; Mon
            """;

    @Test
    void theServerThatAMailWasFetchedFromIsTheOwnOne() {
        List<String> box = IntStream.range(0, 3).mapToObj(i -> HOME + report(i)).toList();
        assertTrue(own(box).runs("mail.verein.example"));
        EvidenceReader reader = EvidenceReader.load();
        assertTrue(new RouteFinder(own(box)).wroteOwnServer(TestMailbox.evidence(box.getFirst(), reader)));
        assertEquals(
                VerdictKind.BACKSCATTER,
                new TestMailbox().with(forgeries(HOME)).incident().kind());
    }

    @Test
    void anAccountThatPassesEverythingOnIsFollowedToItsOwnArrival() {
        List<String> box =
                IntStream.range(0, 3).mapToObj(i -> PASSED_ON + report(i)).toList();
        OwnSide own = own(box, "ann.beier@gmail.com");
        assertTrue(own.isOwn(ANN));
        EvidenceReader reader = EvidenceReader.load();
        assertTrue(new RouteFinder(own).wroteOwnServer(TestMailbox.evidence(box.getFirst(), reader)));
        String foreign = forgeries(PASSED_ON).getFirst();
        assertFalse(new RouteFinder(own).wroteOwnServer(TestMailbox.evidence(foreign, reader)));
        assertEquals(
                VerdictKind.BACKSCATTER,
                new TestMailbox().with(forgeries(PASSED_ON)).incident().kind());
    }

    private static List<String> forgeries(String top) {
        return IntStream.range(0, 8)
                .mapToObj(i -> {
                    String host = "mx.far%d.example".formatted(i);
                    String to = "bob@far%d.example".formatted(i);
                    String path = TestMail.taken("203.0.113." + i, host);
                    return top + TestMail.foreignReport(host, to, NO, TestMail.original(path, ANN, to, "Hi", i), i);
                })
                .toList();
    }
}
