// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.handedIn;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.refused;
import static org.bumerang.hijack.SignalMail.returned;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.SignalMail.usualSent;
import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How people share, move, travel and test looks like a theft or a forgery and is none. */
class HarmlessPeopleTest {

    private static final List<String> USUAL = usualSent("bob@near.example");

    private static void is(VerdictKind kind, TestMailbox box) {
        Incident incident = box.incident();
        assertEquals(kind, incident.kind(), () -> incident.signals() + " " + incident.against());
    }

    /** Mails that came back and of which a copy was kept. */
    private static TestMailbox copied(int number, IntFunction<String> client, String reply) {
        TestMailbox box = box(0, i -> "").sent(USUAL);
        for (int i = 0; i < number; i++) {
            String to = "bob%d@near.example".formatted(i);
            String mail = TestMail.sentMail(FROM, to, "Matter " + i, i * 60);
            String path = TestMail.login(client.apply(i), ANN);
            box.sent(List.of(mail)).with(TestMail.ownReport(to, reply, path + "\n" + mail, i * 60));
        }
        return box;
    }

    @Nested
    class SharedMailbox {

        private static String offer(int i) {
            return own(i, HOME, "Offer " + i, "552 5.2.2 mailbox full");
        }

        @Test
        void mailOfAColleagueIsFoundInTheSecondSentFolder() {
            String mail = TestMail.sentMail(FROM, "customer@far.example", "Offer 12", 1);
            TestMailbox box = box(0, i -> "").sent(USUAL).sent(List.of(mail));
            String path = TestMail.login(HOME, ANN);
            is(
                    VerdictKind.NORMAL,
                    box.with(TestMail.ownReport("customer@far.example", UNKNOWN, path + "\n" + mail, 1)));
        }

        @Test
        void mailOfAColleagueWithoutCopyIsAskedAbout() {
            TestMailbox box = box(3, SharedMailbox::offer).sent(USUAL);
            is(VerdictKind.CHECK, box);
            assertTrue(box.incident().missing().contains(Missing.ANSWER));
            is(VerdictKind.NORMAL, box.answer(Answer.MINE));
        }
    }

    @Nested
    class CopiesThatAreNotKept {

        private static String dinner(int i) {
            return own(i, HOME, "See you at six", UNKNOWN);
        }

        @Test
        void onAPhoneAreNeverAStrongSign() {
            is(VerdictKind.CHECK, box(1, CopiesThatAreNotKept::dinner).sent(USUAL));
        }

        @Test
        void inAnExportThatEndsEarlierSayNothing() {
            TestMailbox box =
                    box(2, i -> own(i + 60_000, HOME, "See you", UNKNOWN)).sent(USUAL);
            is(VerdictKind.NORMAL, box);
            assertTrue(box.incident().missing().contains(Missing.SENT_COVERAGE));
        }

        @Test
        void inAFolderThatWasNeverUsedSayNothing() {
            is(VerdictKind.NORMAL, box(2, CopiesThatAreNotKept::dinner).emptySent());
        }
    }

    @Nested
    class MovedDomain {

        private static final String REFUSED = "550 5.7.26 This mail has been blocked because SPF did not pass";

        @Test
        void ownMailsFailTheCheck() {
            is(VerdictKind.NORMAL, copied(4, i -> HOME, REFUSED));
        }

        @Test
        void ownMailsThatRecipientsServersSendBackFailTheCheck() {
            TestMailbox box = box(0, i -> "").sent(USUAL);
            for (int i = 0; i < 4; i++) {
                String to = "bob%d@near.example".formatted(i);
                String mail = TestMail.sentMail(FROM, to, "Matter " + i, i);
                String path = "Received-SPF: fail (mx.near.example)\n" + SignalMail.delivered("mx.near.example", HOME);
                box.sent(List.of(mail))
                        .with(TestMail.foreignReport("mx.near.example", to, REFUSED, path + "\n" + mail, i));
            }
            is(VerdictKind.NORMAL, box);
        }

        @Test
        void withoutASentFolderOwnMailsAreNoForgery() {
            String path = "Received-SPF: fail (mx.far0.example)\n" + SignalMail.delivered("mx.far0.example", HOME);
            is(VerdictKind.NORMAL, box(2, i -> returned(i, FROM, path, REFUSED)));
        }
    }

    @Nested
    class Travel {

        @Test
        void throughManyNetworksWithCopies() {
            is(VerdictKind.NORMAL, copied(4, i -> "203.%d.113.4".formatted(i), UNKNOWN));
        }

        @Test
        void throughHomeAndTrainWithoutASentFolder() {
            is(VerdictKind.NORMAL, box(4, i -> own(i, "203.%d.113.4".formatted(i % 2), "Late " + i, UNKNOWN)));
        }

        @Test
        void throughManyNetworksWithoutASentFolderIsNoStrongSign() {
            is(VerdictKind.CHECK, box(4, i -> own(i, "203.%d.113.4".formatted(i), "Late " + i, UNKNOWN)));
        }
    }

    @Nested
    class Neighbours {

        @Test
        void theLoginOfAnotherCustomerIsNotTheOwnAccount() {
            String path = TestMail.login("203.0.113.8", "shop@neighbour.example");
            is(VerdictKind.BACKSCATTER, box(6, i -> handedIn(i, path, FROM, stranger(i), "Hello", UNKNOWN)));
        }

        @Test
        void theLoginInAFieldOfTheControlPanelIsNotTheOwnAccount() {
            String path = """
                    Return-Path: <ann@verein.example>
                    X-Get-Message-Sender-Via: mail.verein.example: authenticated_id: shop@neighbour.example
                    Received: from [203.0.113.8] (helo=pc)
                    \tby mail.verein.example with esmtpsa (TLS1.3) (Exim 4.98) id 1ab""";
            is(VerdictKind.BACKSCATTER, box(6, i -> handedIn(i, path, FROM, stranger(i), "Hello", UNKNOWN)));
        }
    }

    @Nested
    class Colleagues {

        @Test
        void aStolenLoginOfTheOwnDomainIsNamed() {
            TestMailbox box = box(
                    12,
                    i -> handedIn(
                            i,
                            TestMail.login("203.0.%d.8".formatted(i), "carl@verein.example"),
                            "Name%d <ann@verein.example>".formatted(i),
                            stranger(i),
                            "Crypto",
                            UNKNOWN));
            is(VerdictKind.HIJACKED, box);
            assertTrue(quotes(box).contains("carl@verein.example"), () -> quotes(box));
            assertTrue(box.assess().advice().contains(AdviceStep.TELL_ADMIN));
        }

        @Test
        void aStoppedAccountOfTheOwnDomainIsNamedAndTheAdministratorTold() {
            TestMailbox box =
                    box(1, i -> refused(i, "550 Outgoing mail from \"carl@verein.example\" has been suspended."));
            is(VerdictKind.CHECK, box);
            assertTrue(quotes(box).contains("carl@verein.example"), () -> quotes(box));
            assertTrue(box.assess().advice().contains(AdviceStep.TELL_ADMIN));
        }

        private String quotes(TestMailbox box) {
            return box.incident().signals().stream().map(Signal::quote).toList().toString();
        }
    }

    @Nested
    class Trials {

        @Test
        void ofAServiceThatRatesMails() {
            TestMailbox box = box(8, i -> own(i, HOME, FROM, "Test", UNKNOWN, "t%d@rating.example".formatted(i)));
            is(VerdictKind.NORMAL, box);
        }

        @Test
        void ofAProgramThatWatchesTheServer() {
            TestMailbox box = box(20, i -> own(i * 60, HOME, FROM, "ping " + i, UNKNOWN, "echo@watch.example"));
            is(VerdictKind.NORMAL, box);
        }
    }

    @Nested
    class Notices {

        @Test
        void aDigestOfTheOwnProviderIsNoFraud() {
            String digest = TestMail.htmlMail(
                            "Quarantine <postmaster@verein.example>",
                            "postmaster@verein.example",
                            "Your held messages",
                            "Held messages in quarantine. <a href=\"https://mail.verein.example/q\">Release message</a>")
                    .replace("from vps3.rented.example (vps3.rented.example [198.51.100.99])\n\tby", "by");
            assertNoBounce(digest);
        }

        @Test
        void aListThatWaitsForItsModeratorIsNoFraud() {
            String notice = """
                    Return-Path: <choir-bounces@lists.club.example>
                    Delivered-To: ann@verein.example
                    Received: from lists.club.example (lists.club.example [203.0.113.50])
                    \tby mail.verein.example (Postfix) with ESMTPS id 3F; %s
                    From: choir-owner@lists.club.example
                    To: ann@verein.example
                    Subject: 2 Choir moderator requests waiting
                    Message-Id: <mailman.7@lists.club.example>
                    Date: %s
                    Precedence: bulk
                    List-Id: <choir.lists.club.example>
                    X-List-Administrivia: yes
                    Content-Type: text/plain

                    The choir@lists.club.example list has 2 requests waiting for your review at:

                        https://lists.club.example/admindb/choir

                    Pending posts:
                    From: bob@near.example
                    Subject: Notes
                    Cause: Message body is too big
                    """.formatted(TestMail.date(1), TestMail.date(1));
            assertNoBounce(notice);
        }

        private void assertNoBounce(String mail) {
            HijackAssessment result = box(1, i -> mail).assess();
            assertEquals(VerdictKind.NONE, result.kind());
            assertEquals(
                    List.of(Truth.NOT_A_BOUNCE), List.copyOf(result.truths().values()));
        }
    }
}
