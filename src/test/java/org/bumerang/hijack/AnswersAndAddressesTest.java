// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.bumerang.hijack.TestMail.ANN_AT_GMX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the person says: whether they sent it, and which addresses are theirs. */
class AnswersAndAddressesTest {

    private static final String UNKNOWN = "550 5.1.1 user unknown";

    private static List<String> withoutPath(int number) {
        return IntStream.range(0, number).mapToObj("""
                Return-Path: <>
                From: postmaster@far.example
                To: ann@verein.example
                Subject: Delivery failure
                Message-ID: <t%d@far.example>

                The following recipient could not be reached:

                    info@far.example
                    550 5.1.1 no such account
                """::formatted).toList();
    }

    private static List<String> logins(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> TestMail.gmxReport(
                        "stranger%d@far%d.example".formatted(i, i),
                        UNKNOWN,
                        TestMail.gmxLogin("203.0.%d.9".formatted(i % 5)),
                        "Hello again",
                        i))
                .toList();
    }

    private static boolean hasLine(Incident incident, SignalId id) {
        return Stream.concat(incident.signals().stream(), incident.against().stream())
                .anyMatch(signal -> signal.id() == id);
    }

    @Nested
    class Answered {

        @Test
        void hasItsLineAlsoWhereItDecidesNothing() {
            TestMailbox box =
                    new TestMailbox().account(ANN).with(withoutPath(6)).answer(Answer.NOT_MINE);
            Incident incident = box.incident();
            assertEquals(VerdictKind.UNDECIDED, incident.kind());
            assertTrue(hasLine(incident, SignalId.ANSWERED_NOT_MINE), incident.toString());
            assertFalse(incident.isAsked());
        }

        @Test
        void hasItsLineWhereItIsMine() {
            for (List<String> mails : List.of(withoutPath(6), logins(20))) {
                Incident incident = new TestMailbox()
                        .account(mails.size() == 6 ? ANN : ANN_AT_GMX)
                        .with(mails)
                        .answer(Answer.MINE)
                        .incident();
                assertEquals(VerdictKind.NORMAL, incident.kind());
                assertTrue(hasLine(incident, SignalId.ANSWERED_MINE), incident.toString());
            }
        }

        @Test
        void outweighsACopyInTheSentFolder() {
            List<String> sent = new ArrayList<>();
            List<String> reports = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String to = "stranger%d@far%d.example".formatted(i, i);
                String mail = TestMail.sentMail("Ann <ann@verein.example>", to, "An offer", i);
                sent.add(mail);
                reports.add(TestMail.ownReport(to, UNKNOWN, TestMail.login("192.0.2.4", ANN) + "\n" + mail, i));
            }
            TestMailbox box = new TestMailbox().account(ANN).sent(sent).with(reports);
            assertEquals(VerdictKind.NORMAL, box.incident().kind());
            assertFalse(box.incident().isAsked());
            assertEquals(
                    VerdictKind.HIJACKED, box.answer(Answer.NOT_MINE).incident().kind());
        }

        @Test
        void isAskedForOnlyWhereSomethingIsInDoubt() {
            assertTrue(new TestMailbox()
                    .account(ANN)
                    .with(withoutPath(6))
                    .incident()
                    .isAsked());
            assertTrue(new TestMailbox()
                    .account(ANN_AT_GMX)
                    .with(logins(20))
                    .incident()
                    .isAsked());
            assertFalse(new TestMailbox()
                    .account(ANN_AT_GMX)
                    .with(logins(20))
                    .answer(Answer.NOT_MINE)
                    .incident()
                    .isAsked());
        }
    }

    @Nested
    class Addresses {

        private static List<Account> accounts(OwnAddresses told) {
            EvidenceReader reader = EvidenceReader.load();
            List<MessageEvidence> mails = withoutPath(4).stream()
                    .map(mail -> TestMailbox.evidence(mail, reader))
                    .toList();
            return HijackAssessor.load()
                    .assess(mails, Optional.empty(), told, Map.of())
                    .accounts();
        }

        private static OwnAddresses told(List<String> given, List<String> foreign) {
            return new OwnAddresses(
                    given.stream()
                            .map(text -> MailAddress.parse(text).orElseThrow())
                            .toList(),
                    foreign.stream()
                            .map(text -> MailAddress.parse(text).orElseThrow())
                            .toList(),
                    true);
        }

        private static List<String> grounds(OwnAddresses told) {
            return accounts(told).stream()
                    .map(account -> account.address() + " " + account.ground())
                    .toList();
        }

        @Test
        void areLearnedBesideThoseThatAreGiven() {
            assertEquals(
                    List.of("ann@verein.example ADDRESSED", "ann.beier@gmx.de GIVEN"),
                    grounds(told(List.of(ANN_AT_GMX), List.of())));
        }

        @Test
        void areNotLearnedWhereThePersonSaysNo() {
            assertEquals(List.of(), grounds(told(List.of(), List.of(ANN))));
        }

        @Test
        void areConfirmedByThePerson() {
            assertEquals(List.of("ann@verein.example GIVEN"), grounds(told(List.of(ANN), List.of())));
        }

        @Test
        void areThoseGivenAndNoOthersOnTheCommandLine() {
            OwnAddresses given =
                    OwnAddresses.of(List.of(MailAddress.parse(ANN_AT_GMX).orElseThrow()));
            assertEquals(List.of("ann.beier@gmx.de GIVEN"), grounds(given));
        }
    }
}
