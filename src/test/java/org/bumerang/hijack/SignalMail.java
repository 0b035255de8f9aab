// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails and mailboxes that the cases of the signals are put together from. */
final class SignalMail {

    static final String UNKNOWN = "550 5.1.1 user unknown";
    static final String FROM = "Ann <ann@verein.example>";
    static final String HOME = "192.0.2.4";

    // "5.7.705" in "550 5.7.705 Access denied"
    private static final Pattern CODE = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

    private SignalMail() {}

    static TestMailbox box(int number, IntFunction<String> mail) {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < number; i++) {
            box.with(mail.apply(i));
        }
        return box;
    }

    static String stranger(int i) {
        return "stranger%d@far%d.example".formatted(i, i);
    }

    /** A report of the own server about a mail that was handed in with Ann's login. */
    static String own(int i, String client, String subject, String reply) {
        return own(i, client, FROM, subject, reply, stranger(i));
    }

    static String own(int i, String client, String from, String subject, String reply, String to) {
        return handedIn(i, TestMail.login(client, ANN), from, to, subject, reply);
    }

    /** A report of the own server about a mail with this path. */
    static String handedIn(int i, String path, String from, String to, String subject, String reply) {
        return TestMail.ownReport(to, reply, TestMail.original(path, from, to, subject, i), i);
    }

    /** The own server does not take the mail at all: nobody else is named. */
    static String refused(int i, String reply) {
        String to = stranger(i);
        return refused(i, to, reply, TestMail.original(TestMail.login(HOME, ANN), FROM, to, "Hello", i));
    }

    static String refused(int i, String to, String reply, String original) {
        String domain = to.substring(to.indexOf('@') + 1);
        return TestMail.ownReport(to, reply, original, i)
                .replace(": host mx." + domain + " said: ", ": ")
                .replace("Remote-MTA: dns; mx." + domain + "\n", "")
                .replace("Status: 5.1.1", "Status: " + code(reply));
    }

    private static String code(String reply) {
        Matcher code = CODE.matcher(reply);
        return code.find() ? code.group() : "5.0.0";
    }

    /** A report of the recipient's server about a mail that came to it from a stranger's computer in Ann's name. */
    static String forged(int i) {
        return forged(i, "198.51.100.9", FROM);
    }

    static String forged(int i, String client, String from) {
        return returned(i, from, TestMail.taken(client, "mx.far%d.example".formatted(i)), UNKNOWN);
    }

    /** A report of the recipient's server that returns a mail with this path. */
    static String returned(int i, String from, String path, String reply) {
        String to = stranger(i);
        String host = "mx.far%d.example".formatted(i);
        return TestMail.foreignReport(host, to, reply, TestMail.original(path, from, to, "Hello", i), i);
    }

    /** A complaint in the form of RFC 5965. */
    static String complaint(int i, String original) {
        return """
                Return-Path: <>
                Delivered-To: ann@verein.example
                Received: from fbl.far.example (fbl.far.example [198.51.100.7])
                \tby mail.verein.example (Postfix) with ESMTPS id 9K; %s
                From: feedback@far.example
                To: ann@verein.example
                Subject: Complaint about an email
                Message-Id: <a%d@fbl.far.example>
                Date: %s
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="=b"

                --=b
                Content-Type: text/plain

                One of our users says that this is spam.

                --=b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Loop/1.0
                Version: 1

                --=b
                Content-Type: message/rfc822

                %s

                --=b--
                """.formatted(TestMail.date(i), i, TestMail.date(i), original.strip());
    }

    /** A path from Ann's server to the recipient's, with her login at its end. */
    static String delivered(String host, String client) {
        String login = TestMail.login(client, ANN);
        return """
                Return-Path: <ann@verein.example>
                Received: from mail.verein.example (mail.verein.example [192.0.2.25])
                \tby %s (Postfix) with ESMTPS id 2
                %s""".formatted(host, login.substring(login.indexOf('\n') + 1));
    }

    /** Twelve mails to one address, one a day, around the first of the tests' days. */
    static List<String> usualSent(String to) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(TestMail.sentMail(FROM, to, "Usual mail " + i, (i - 6) * 1_440));
        }
        return sent;
    }

    /** Adds mails that came back and stand in the Sent folder. */
    static TestMailbox withOwn(TestMailbox box, int first, int number, String path) {
        for (int i = first; i < first + number; i++) {
            String mail = TestMail.sentMail(FROM, stranger(i), "Own " + i, i);
            box.sent(List.of(mail)).with(TestMail.ownReport(stranger(i), UNKNOWN, path + "\n" + mail, i));
        }
        return box;
    }
}
