// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Frauds dressed up as reports, and genuine reports that share a trait with them. */
class FakeMailTest {

    private static final String LURE = "<a href=\"http://login.trap.example/x\">Release messages</a>";

    private static TestMailbox box(String mail) {
        return new TestMailbox().account(ANN).with(mail);
    }

    private static String counterfeit(String returnPath, String author) {
        return """
                Return-Path: %s
                Delivered-To: ann@verein.example
                Received: from vps3.rented.example (vps3.rented.example [198.51.100.99])
                \tby mail.verein.example (Postfix) with ESMTP id 3F; %s
                From: Mailer-Daemon <mailer-daemon@verein.example>
                To: ann@verein.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Message-Id: <c1@vps3.rented.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="=b"

                --=b
                Content-Type: text/html

                <html><body>Your message was not delivered. %s</body></html>

                --=b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; vps3.rented.example

                Final-Recipient: rfc822; info@far.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 mailbox unavailable

                --=b
                Content-Type: message/rfc822

                Received: from pc (unknown [203.0.113.9]) by vps3.rented.example (Postfix) with ESMTP id 5
                Message-ID: <o1@far.example>
                From: %s
                To: info@far.example
                Subject: Order

                Text

                --=b
                Content-Type: text/html; name="Message.html"
                Content-Disposition: attachment; filename="Message.html"

                <form></form>

                --=b--
                """.formatted(returnPath, TestMail.date(1), LURE, author);
    }

    @Test
    void counterfeitReportWithANullReturnPathInTheOwnName() {
        assertEquals(VerdictKind.FAKE, box(counterfeit("<>", ANN)).incident().kind());
    }

    @Test
    void counterfeitReportAboutAMailOfOtherPeople() {
        TestMailbox box = box(counterfeit("<x@vps3.rented.example>", "Accounts <billing@other.example>"));
        assertEquals(VerdictKind.FAKE, box.incident().kind());
        assertTrue(box.signals().contains(SignalId.ORIGINAL_NOT_MINE));
    }

    @Test
    void aReturnedNoticeIsNobodysMailAndNoCounterfeit() {
        TestMailbox box = box(counterfeit("<>", "Mailer-Daemon@relay.other.example"));
        assertFalse(box.signals().contains(SignalId.ORIGINAL_NOT_MINE));
    }

    @Test
    void passwordDemandInTheNameOfTheMailSystem() {
        TestMailbox box = box(TestMail.htmlMail(
                "Mail Delivery System <admin@other.example>",
                "www-data@vps3.rented.example",
                "Spam sent from your account",
                "1,000 spam messages were sent from your account. Confirm your password to keep your account: "
                        + "<a href=\"http://login.trap.example/x\">here</a>"));
        assertEquals(VerdictKind.FAKE, box.incident().kind());
        assertEquals(List.of(Truth.FAKE), List.copyOf(box.assess().truths().values()));
    }

    @Test
    void genuineReportThatLinksToAHelpPage() {
        String original = TestMail.original(TestMail.login("192.0.2.4", ANN), ANN, "bob@far.example", "Dinner", 1);
        String report = TestMail.ownReport(
                "bob@far.example",
                "550 5.1.1 no such user, click here: https://support.google.com/mail/?p=NoSuchUser",
                original,
                1);
        assertEquals(VerdictKind.NORMAL, box(report).incident().kind());
    }

    @Test
    void genuineReportOfARecipientsServerThatLinksToItsOwnPage() {
        String path = TestMail.login("192.0.2.4", ANN);
        String report = TestMail.foreignReport(
                "mx.far.example",
                "bob@far.example",
                "550 your mailbox is unknown to us, click here: http://help.far.example/why",
                TestMail.original(path, ANN, "bob@far.example", "Dinner", 1),
                1);
        assertEquals(0, box(report).incident().scores().fake());
    }
}
