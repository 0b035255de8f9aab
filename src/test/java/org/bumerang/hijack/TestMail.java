// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the mails that tests need. The person is Ann of a club with a server of its own, or has a mailbox at GMX. */
final class TestMail {

    static final String ANN = "ann@verein.example";
    static final String ANN_AT_GMX = "ann.beier@gmx.de";
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 5, 4, 1, 0, 0, 0, ZoneOffset.UTC);
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ROOT);

    private TestMail() {}

    static String date(int minute) {
        return FORM.format(START.plusMinutes(minute));
    }

    /** An original with its path on top; further fields may be part of the path. */
    static String original(String path, String from, String to, String subject, int minute) {
        return """
                %s
                Message-ID: <m%d.%d@mailer.example>
                Date: %s
                From: %s
                To: %s
                Subject: %s
                MIME-Version: 1.0
                Content-Type: text/plain

                Hello.""".formatted(path.strip(), minute, subject.hashCode(), date(minute), from, to, subject);
    }

    /** The line of a login at Ann's server. */
    static String login(String client, String user) {
        return """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [%s])
                \t(Authenticated sender: %s)
                \tby mail.verein.example (Postfix) with ESMTPSA id 4Q1""".formatted(client, user);
    }

    /** The line by which a foreign server took a mail from anywhere, with its own check of the sender. */
    static String taken(String client, String host) {
        return """
                Return-Path: <ann@verein.example>
                Received-SPF: Fail (mailfrom) client-ip=%s; envelope-from=ann@verein.example
                Received: from pc (unknown [%s])
                \tby %s (Postfix) with ESMTP id 7Z2""".formatted(client, client, host);
    }

    static String ownReport(String recipient, String reply, String original, int minute) {
        return report(
                "Received: by mail.verein.example (Postfix)",
                "mail.verein.example",
                recipient,
                reply,
                original,
                minute);
    }

    static String foreignReport(String host, String recipient, String reply, String original, int minute) {
        String entry = "Received: from %s (%s [198.51.100.7])\n\tby mail.verein.example (Postfix) with ESMTPS id 9K"
                .formatted(host, host);
        return report(entry, host, recipient, reply, original, minute);
    }

    private static String report(
            String entry, String writer, String recipient, String reply, String original, int minute) {
        return """
                Return-Path: <>
                Delivered-To: ann@verein.example
                %s; %s
                From: MAILER-DAEMON@%s (Mail Delivery System)
                To: ann@verein.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Message-Id: <r%d.%d@%s>
                Date: %s
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="=b"

                --=b
                Content-Type: text/plain

                I could not deliver your message.

                <%s>: host mx.%s said: %s

                --=b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; %s

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Remote-MTA: dns; mx.%s
                Diagnostic-Code: smtp; %s

                --=b
                Content-Type: message/rfc822

                %s

                --=b--
                """.formatted(
                        entry,
                        date(minute),
                        writer,
                        minute,
                        recipient.hashCode(),
                        writer,
                        date(minute),
                        recipient,
                        domain(recipient),
                        reply,
                        writer,
                        recipient,
                        domain(recipient),
                        reply,
                        original.strip());
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** A report of GMX in its own plain form. */
    static String gmxReport(String recipient, String reply, String path, String subject, int minute) {
        return """
                Return-Path: <>
                Received: from mout-bounce.gmx.net ([212.227.17.26]) by mx.gmx.net (mxgmx105
                 [212.227.17.5]) with ESMTPS (Nemesis) id 1Mq
                 for <ann.beier@gmx.de>; %s
                Received: from localhost by mout.gmx.net id 1Mr; %s
                From: "GMX Mailer Daemon" <mailer-daemon@gmx.de>
                To: ann.beier@gmx.de
                Subject: Mail delivery failed: returning message to sender
                Auto-Submitted: auto-replied
                Date: %s
                Message-ID: <g%d.%d@mout.gmx.net>
                Content-Type: text/plain; charset=utf-8
                Envelope-To: <ann.beier@gmx.de>

                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of
                its recipients. This is a permanent error. The following address(es)
                failed:

                %s:
                SMTP error from remote server for RCPT TO command, host: mx.%s (203.0.113.9) reason: %s


                --- The header of the original message is following. ---

                %s
                """.formatted(
                        date(minute),
                        date(minute),
                        date(minute),
                        minute,
                        recipient.hashCode(),
                        recipient,
                        domain(recipient),
                        reply,
                        original(path, "Ann <ann.beier@gmx.de>", recipient, subject, minute));
    }

    static String gmxLogin(String client) {
        return """
                Received: from [192.168.0.5] ([%s]) by mail.gmx.net (mrgmx105
                 [212.227.17.174]) with ESMTPSA (Nemesis) id 1Ms; Mon, 4 May 2026 03:00:00 +0200""".formatted(client);
    }

    static String sentMail(String from, String to, String subject, int minute) {
        return original("X-Mailer: Apple Mail (2.1)", from, to, subject, minute)
                .replace("mailer.example", "own.example");
    }

    /** A mail that says what it says in HTML only. */
    static String htmlMail(String from, String returnPath, String subject, String html) {
        return """
                Return-Path: <%s>
                Delivered-To: ann@verein.example
                Received: from vps3.rented.example (vps3.rented.example [198.51.100.99])
                \tby mail.verein.example (Postfix) with ESMTP id 3F; %s
                From: %s
                To: ann@verein.example
                Subject: %s
                Message-Id: <f%d@vps3.rented.example>
                Date: %s
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <html><body>%s</body></html>
                """.formatted(returnPath, date(3), from, subject, subject.hashCode(), date(3), html);
    }
}
