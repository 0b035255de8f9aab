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
import static org.bumerang.hijack.TestMail.ANN_AT_GMX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What machines send for the person looks like a theft or a forgery and is none. */
class HarmlessMachinesTest {

    private static void isHarmless(SignalId ground, TestMailbox box) {
        Incident incident = box.incident();
        assertEquals(VerdictKind.NORMAL, incident.kind(), () -> incident.signals() + " " + incident.against());
        assertTrue(box.signals().contains(ground), () -> box.signals().toString());
    }

    @Nested
    class AutomaticAnswersToSpammers {

        @Test
        void outOfOfficeNotesOfTheServer() {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: by mail.verein.example (Postfix, from userid 5000)
                    Auto-Submitted: auto-replied (vacation)""";
            isHarmless(SignalId.OWN_AUTO_REPLY, box(15, i -> answer(i, path)).sent(usualSent("bob@near.example")));
        }

        @Test
        void outOfOfficeNotesOfExchangeWithANullSender() {
            String path = """
                    Return-Path: <>
                    Received: from MAIL1.verein.example ([10.1.1.5]) by MAIL1.verein.example ([10.1.1.5]) with mapi id 15.1.1;
                     Mon, 4 May 2026 03:00:00 +0200
                    Auto-Submitted: auto-generated
                    X-Auto-Response-Suppress: All""";
            isHarmless(SignalId.OWN_AUTO_REPLY, box(6, i -> answer(i, path)));
        }

        @Test
        void outOfOfficeNotesOfWhichOnlyAFewFieldsComeBack() {
            String fields = "Auto-Submitted: auto-replied\nIn-Reply-To: <x@far.example>";
            isHarmless(SignalId.OWN_AUTO_REPLY, box(6, i -> returned(i, FROM, fields, UNKNOWN)));
        }

        @Test
        void readReceipts() {
            String path = TestMail.login("203.0.113.7", ANN)
                    + "\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x";
            isHarmless(SignalId.OWN_AUTO_REPLY, box(3, i -> answer(i, path)).sent(usualSent("bob@near.example")));
        }

        private String answer(int i, String path) {
            return handedIn(i, path, FROM, stranger(i), "Away: cheap viagra", UNKNOWN);
        }
    }

    @Nested
    class OwnForwarding {

        private static final String REFUSED =
                "550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp";

        @Test
        void fromGmxToGmail() {
            TestMailbox box = new TestMailbox().account(ANN_AT_GMX);
            for (int i = 0; i < 4; i++) {
                String path = """
                        Received: from mx.shop%d.example ([203.0.113.5]) by mx.gmx.net (mxgmx105
                         [212.227.17.5]) with ESMTPS (Nemesis) id 1Mt for <ann.beier@gmx.de>; %s""".formatted(i, TestMail.date(i));
                box.with(TestMail.gmxReport("ann.private@gmail.com", REFUSED, path, "Offer " + i, i)
                        .replace("From: Ann <ann.beier@gmx.de>", "From: Shop <news@shop.example>"));
            }
            isHarmless(SignalId.OWN_FORWARDING, box);
        }

        @Test
        void ofSpamThatBoreTheOwnNameAlready() {
            String path = """
                    Return-Path: <SRS0=a=b=spam.example=x@verein.example>
                    Received: by mail.verein.example (Postfix, from userid 8)
                    Delivered-To: ann@verein.example
                    Received: from spam.example (spam.example [203.0.113.5])
                    \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>""";
            isHarmless(
                    SignalId.OWN_FORWARDING,
                    box(
                            3,
                            i -> handedIn(i, path, FROM, ANN, "You won " + i, REFUSED)
                                    .replace(ANN + ">: ", "ann.private@else.example>: ")));
        }

        @Test
        void ofWhichTheReportNamesTheRewrittenAddressOnly() {
            isHarmless(
                    SignalId.OWN_FORWARDING,
                    box(
                            4,
                            i -> returned(i, "Shop <news@shop.example>", "X-Mailer: x", REFUSED)
                                    .replace(
                                            "To: ann@verein.example",
                                            "To: srs0=Ab1c=XY=shop.example=news@verein.example")));
        }

        @Test
        void toAMailboxThatIsFull() {
            String path = """
                    Return-Path: <ann@verein.example>
                    Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                    \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>
                    X-Forwarded-To: ann.private@else.example""";
            isHarmless(
                    SignalId.OWN_FORWARDING,
                    box(
                            8,
                            i -> TestMail.ownReport(
                                    "ann.private@else.example",
                                    "552 5.2.2 mailbox full",
                                    TestMail.original(path, "Shop <news@shop.example>", ANN, "Offer " + i, i),
                                    i)));
        }
    }

    @Nested
    class MailingLists {

        private String post(String returnPath) {
            return """
                    Return-Path: <%s>
                    Received: from lists.club.example (lists.club.example [203.0.113.50])
                    \tby mx.far0.example (Postfix) with ESMTPS id 1
                    Received: from mail.verein.example (mail.verein.example [192.0.2.25])
                    \tby lists.club.example (Postfix) with ESMTPS id 2 for <choir@lists.club.example>
                    List-Id: <choir.lists.club.example>
                    Precedence: list""".formatted(returnPath);
        }

        @Test
        void aMembersServerThatAnswersTheAuthorInsteadOfTheList() {
            for (String path : List.of(
                    "choir-bounces@lists.club.example",
                    "choir-bounces+stranger0=far0.example@lists.club.example",
                    "choir-return-77-stranger0=far0.example@lists.club.example",
                    "owner-choir@lists.club.example",
                    "choir+bncBAABBX3Y4@googlegroups.com")) {
                isHarmless(SignalId.LIST_POST, box(1, i -> returned(i, FROM, post(path), UNKNOWN)));
            }
        }

        @Test
        void postsOfOthersForWhichThePersonLooksAfterTheList() {
            String path = """
                    Return-Path: <choir-bounces@lists.verein.example>
                    Received: from mx.near.example (mx.near.example [203.0.113.5])
                    \tby lists.verein.example (Postfix) with ESMTPS id 1 for <choir@lists.verein.example>
                    List-Id: <choir.lists.verein.example>""";
            isHarmless(
                    SignalId.LIST_POST,
                    box(9, i -> handedIn(i, path, "Bob <bob@near.example>", stranger(i), "Notes", UNKNOWN)));
        }
    }

    @Nested
    class ServicesInTheOwnName {

        private String sentBy(String host, String envelope, String signer) {
            return """
                    Return-Path: <%s>
                    Received: from %s (%s [203.0.113.77])
                    \tby mx.far0.example (Postfix) with ESMTPS id 1
                    List-Unsubscribe: <https://news.example/u>
                    DKIM-Signature: v=1; d=%s; s=a; b=x""".formatted(envelope, host, host, signer);
        }

        @Test
        void whichMaySignForTheOwnDomain() {
            String path =
                    sentBy("a3-17.smtp-out.eu-west-1.amazonses.com", "01@eu-west-1.amazonses.com", "verein.example");
            isHarmless(SignalId.SENDING_SERVICE, box(8, i -> returned(i, FROM, path, UNKNOWN)));
        }

        @Test
        void whichIsKnownButSignsForItselfIsAskedAbout() {
            String path =
                    sentBy("a3-17.smtp-out.eu-west-1.amazonses.com", "01@eu-west-1.amazonses.com", "amazonses.com");
            TestMailbox box = box(8, i -> returned(i, FROM, path, UNKNOWN));
            assertEquals(VerdictKind.UNDECIDED, box.incident().kind());
            assertTrue(box.incident().missing().contains(Missing.ANSWER));
            assertTrue(box.assess().advice().contains(AdviceStep.ANSWER_QUESTION));
            assertEquals(VerdictKind.NORMAL, box.answer(Answer.MINE).incident().kind());
        }

        @Test
        void whichNobodyKnowsButLooksLikeOneIsAskedAbout() {
            String path = sentBy("out3.mailer7.example", "bounce-77@mailer7.example", "mailer7.example");
            assertEquals(
                    VerdictKind.UNDECIDED,
                    box(8, i -> returned(i, FROM, path, UNKNOWN)).incident().kind());
        }

        @Test
        void doNotHideAForgeryThatTheReceiversCheckFound() {
            String path =
                    sentBy("a3-17.smtp-out.eu-west-1.amazonses.com", "01@eu-west-1.amazonses.com", "amazonses.com");
            String reply = "550 5.7.26 Unauthenticated email from verein.example is not accepted due to DMARC policy";
            assertEquals(
                    VerdictKind.BACKSCATTER,
                    box(8, i -> returned(i, FROM, path, reply)).incident().kind());
        }

        @Test
        void whichWasOnlyGreetedWithIsAForgery() {
            String path = sentBy("a3-17.smtp-out.eu-west-1.amazonses.com", "ann@verein.example", "verein.example")
                    .replace("(a3-17.smtp-out.eu-west-1.amazonses.com [", "(unknown [");
            assertEquals(
                    VerdictKind.BACKSCATTER,
                    box(8, i -> returned(i, FROM, path, UNKNOWN)).incident().kind());
        }
    }

    @Nested
    class Devices {

        private String scan(int i, String to) {
            String path = TestMail.login(HOME, ANN) + "\nX-Mailer: Scan Station 3";
            return handedIn(i, path, FROM, to, "Scan " + i, UNKNOWN);
        }

        @Test
        void aScannerThatWritesToOneAddressAgainAndAgain() {
            TestMailbox box = box(30, i -> scan(i, "archive@verein.example"));
            assertEquals(VerdictKind.NORMAL, box.incident().kind());
        }

        @Test
        void aScannerWhoseMailsAreMissingInACompleteSentFolder() {
            TestMailbox box = box(6, i -> scan(i, "archive@gone.example")).sent(usualSent("bob@near.example"));
            assertEquals(
                    VerdictKind.NORMAL,
                    box.incident().kind(),
                    () -> box.incident().toString());
        }

        @Test
        void aRouterThatReportsEveryMorning() {
            String path = TestMail.login(HOME, ANN) + "\nX-Mailer: FRITZ!Box";
            TestMailbox box = box(
                            10, i -> handedIn(i * 1_440, path, FROM, "ann@old.example", "FRITZ!Box info", UNKNOWN))
                    .sent(usualSent("bob@near.example"));
            assertEquals(
                    VerdictKind.NORMAL,
                    box.incident().kind(),
                    () -> box.incident().toString());
        }

        @Test
        void aStorageThatRunsIntoTheLimitIsNoStrongSign() {
            TestMailbox box = box(
                    20,
                    i -> refused(
                            i,
                            "admin@gone.example",
                            "450 4.7.0 Transmit rate limit exceeded",
                            TestMail.original(TestMail.login(HOME, ANN), FROM, "admin@gone.example", "Disk " + i, i)));
            assertNotEquals(
                    VerdictKind.HIJACKED,
                    box.incident().kind(),
                    () -> box.incident().toString());
        }

        @Test
        void aThiefWhoUsesAnAddressOftenIsStillSeen() {
            TestMailbox box = box(
                            12, i -> own(i, "203.%d.113.9".formatted(i), FROM, "Prize " + i, UNKNOWN, stranger(i % 2)))
                    .sent(usualSent("bob@near.example"));
            assertNotEquals(VerdictKind.NORMAL, box.incident().kind());
        }
    }
}
