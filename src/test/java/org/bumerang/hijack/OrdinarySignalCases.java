// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.handedIn;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.returned;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.SignalMail.usualSent;
import static org.bumerang.hijack.TestMail.ANN;

import java.util.List;

/** The signals that tell that it was the person, or what works for the person. */
final class OrdinarySignalCases {

    private OrdinarySignalCases() {}

    static List<SignalCase> all() {
        return List.of(
                inSent(), answer(), autoReply(), forwarding(), list(), service(), automatic(), known(), consistent());
    }

    private static SignalCase inSent() {
        TestMailbox moved = box(1, i -> own(i, HOME, "Usual mail 6", UNKNOWN).replace("stranger0@far0", "bob@near"))
                .sent(usualSent("bob@near.example"));
        return SignalCase.of(SignalId.FOUND_IN_SENT)
                .shows("the same number", SignalMail.withOwn(box(0, i -> ""), 0, 1, TestMail.login(HOME, ANN)))
                .shows("another number, but recipient, subject and day", moved)
                .hides(
                        "a subject that was used weeks ago",
                        box(1, i -> own(40_000, HOME, "Usual mail 6", UNKNOWN)).sent(usualSent("bob@near.example")))
                .hides(
                        "another subject to the same recipient",
                        box(1, i -> own(i, HOME, FROM, "Prize", UNKNOWN, "bob@near.example"))
                                .sent(usualSent("bob@near.example")));
    }

    private static SignalCase answer() {
        return SignalCase.of(SignalId.ANSWERED_MINE)
                .shows(
                        "the person owns it",
                        box(6, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.MINE))
                .shows(
                        "the person owns what a service sent",
                        box(1, SignalMail::forged).answer(Answer.MINE))
                .hides(
                        "the person denies it",
                        box(6, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.NOT_MINE));
    }

    private static SignalCase autoReply() {
        String local = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 5000)
                Auto-Submitted: auto-replied (vacation)""";
        String login = TestMail.login("203.0.113.7", ANN) + "\nAuto-Submitted: auto-replied";
        return SignalCase.of(SignalId.OWN_AUTO_REPLY)
                .shows("an out-of-office note of the server", automatic(local, "Away: your offer"))
                .shows(
                        "one of a program at home",
                        automatic(login + "\nIn-Reply-To: <x@far.example>", "Away: your offer"))
                .hides("spam that calls itself an answer", automatic(login, "Your lottery prize"))
                .hides(
                        "spam from elsewhere that calls itself an answer",
                        box(
                                1,
                                i -> returned(
                                        i,
                                        FROM,
                                        TestMail.taken("198.51.100.9", "mx.far0.example")
                                                + "\nAuto-Submitted: auto-replied",
                                        UNKNOWN)));
    }

    private static TestMailbox automatic(String path, String subject) {
        return box(1, i -> handedIn(i, path, FROM, stranger(i), subject, UNKNOWN));
    }

    private static SignalCase forwarding() {
        String entered = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 8)
                Received: from mx.shop.example (mx.shop.example [203.0.113.5])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <ann@verein.example>""";
        String claimed = TestMail.login("203.0.113.7", ANN) + "\nX-Forwarded-For: a@far.example b@far.example";
        return SignalCase.of(SignalId.OWN_FORWARDING)
                .shows(
                        "strangers' mail by a rule",
                        box(1, i -> handedIn(i, entered, "Shop <news@shop.example>", ANN, "Offer", UNKNOWN)))
                .shows("a report to the address that forwarding made", box(1, i -> toForwarder(i)))
                .hides(
                        "spam out of the account that calls itself forwarded",
                        box(4, i -> handedIn(i, claimed, FROM, stranger(i), "Your lottery prize", UNKNOWN)))
                .hides(
                        "spam from elsewhere with a rewritten envelope",
                        box(
                                1,
                                i -> returned(
                                        i,
                                        FROM,
                                        TestMail.taken("198.51.100.9", "mx.far0.example")
                                                .replace("<ann@", "<SRS0=a=b=x.example=ann@"),
                                        UNKNOWN)));
    }

    // Sender Rewriting Scheme: the report comes to an address that only the own forwarding can have made
    private static String toForwarder(int i) {
        String original = TestMail.original("X-Mailer: x", "Shop <news@shop.example>", ANN, "Offer", i);
        return TestMail.foreignReport("mx.else.example", "ann.private@else.example", UNKNOWN, original, i)
                .replace("To: ann@verein.example", "To: SRS0=Ab1c=XY=shop.example=news@verein.example");
    }

    private static SignalCase list() {
        String post = """
                Return-Path: <choir-bounces@lists.verein.example>
                Received: from mx.near.example (mx.near.example [203.0.113.5])
                \tby lists.verein.example (Postfix) with ESMTPS id 1 for <choir@lists.verein.example>
                List-Id: <choir.lists.verein.example>""";
        String claimed = TestMail.login("203.0.113.7", ANN) + "\nList-Id: <news.bank.example>\nPrecedence: list";
        return SignalCase.of(SignalId.LIST_POST)
                .shows(
                        "a member's post",
                        box(
                                1,
                                i -> handedIn(
                                        i,
                                        post,
                                        "Bob <bob@near.example>",
                                        "choir@lists.verein.example",
                                        "Notes",
                                        UNKNOWN)))
                .hides(
                        "spam in the own name that calls itself a list",
                        box(4, i -> handedIn(i, claimed, FROM, stranger(i), "Your lottery prize", UNKNOWN)))
                .hides(
                        "spam in a bank's name that calls itself a list",
                        box(
                                4,
                                i -> handedIn(
                                        i, claimed, "Bank <team@bank.example>", stranger(i), "Your account", UNKNOWN)));
    }

    private static SignalCase service() {
        return SignalCase.of(SignalId.SENDING_SERVICE)
                .shows(
                        "a known one that signs for the own domain",
                        box(8, i -> sentBy(i, "a3.amazonses.com (a3.amazonses.com [203.0.113.77])", "verein.example")))
                .shows(
                        "one that signs for itself",
                        box(
                                8,
                                i -> sentBy(
                                        i,
                                        "out3.mailer7.example (out3.mailer7.example [203.0.113.77])",
                                        "mailer7.example")))
                .hides(
                        "a computer that greets with its name",
                        box(8, i -> sentBy(i, "a3.amazonses.com (unknown [203.0.113.77])", "verein.example")))
                .hides(
                        "a rented server that signs for somebody else",
                        box(
                                8,
                                i -> sentBy(
                                        i,
                                        "vps3.rented.example (vps3.rented.example [203.0.113.77])",
                                        "verein.example")));
    }

    private static String sentBy(int i, String host, String signer) {
        String path = """
                Return-Path: <bounce-77@mailer7.example>
                Received: from %s
                \tby mx.far%d.example (Postfix) with ESMTPS id 1
                List-Unsubscribe: <https://news.example/u>
                DKIM-Signature: v=1; d=%s; s=a; b=x""".formatted(host, i, signer);
        return returned(i, FROM, path, UNKNOWN);
    }

    private static SignalCase automatic() {
        String invitation = "\nContent-Type: text/calendar; method=REQUEST";
        String cron = """
                Return-Path: <root@mail.verein.example>
                Received: by mail.verein.example (Postfix, from userid 0)
                Auto-Submitted: auto-generated""";
        return SignalCase.of(SignalId.OWN_AUTOMATIC_MAIL)
                .shows(
                        "an invitation of the calendar",
                        automatic(TestMail.login(HOME, ANN) + invitation, "Board meeting"))
                .shows("the nightly report of the server", automatic(cron, "Cron <root>"))
                .hides(
                        "an invitation to a prize",
                        automatic(TestMail.login(HOME, ANN) + invitation, "Your lottery prize"))
                .hides(
                        "one invitation after the other to strangers",
                        box(
                                8,
                                i -> handedIn(
                                        i,
                                        TestMail.login("203.0.%d.7".formatted(i), ANN) + invitation,
                                        FROM,
                                        stranger(i),
                                        "Statement " + i,
                                        UNKNOWN)))
                .hides(
                        "spam that logs in and calls itself automatic",
                        automatic(TestMail.login("203.0.113.7", ANN) + "\nAuto-Submitted: auto-generated", "Prize"));
    }

    private static SignalCase known() {
        return SignalCase.of(SignalId.KNOWN_RECIPIENTS)
                .shows(
                        "somebody the person writes to",
                        box(1, i -> own(200_000, HOME, FROM, "Lift", UNKNOWN, "bob@near.example"))
                                .sent(usualSent("bob@near.example")))
                .hides(
                        "a stranger",
                        box(1, i -> own(200_000, HOME, "Lift", UNKNOWN)).sent(usualSent("bob@near.example")))
                .hides(
                        "one of four",
                        box(
                                        4,
                                        i -> own(
                                                200_000 + i,
                                                HOME,
                                                FROM,
                                                "Lift",
                                                UNKNOWN,
                                                i == 0 ? "bob@near.example" : stranger(i)))
                                .sent(usualSent("bob@near.example")));
    }

    private static SignalCase consistent() {
        return SignalCase.of(SignalId.CONSISTENT_REPORT)
                .shows("a report in good order that threatens", box(1, i -> threatening("<>", "mx.far.example")))
                .hides("one with a return path", box(1, i -> threatening("<x@mx.far.example>", "mx.far.example")))
                .hides("one from a rented server", box(1, i -> threatening("<>", "vps3.rented.example")));
    }

    private static String threatening(String returnPath, String peer) {
        return """
                Return-Path: %s
                Delivered-To: ann@verein.example
                Received: from %s (%s [198.51.100.7])
                \tby mail.verein.example (Postfix) with ESMTPS id 9K; %s
                From: MAILER-DAEMON@mx.far.example (Mail Delivery System)
                To: ann@verein.example
                Subject: Undelivered mail
                Message-Id: <r1@mx.far.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="=b"

                --=b
                Content-Type: text/plain; charset=utf-8

                Incom\u200bing messages are held and will be deleted within 24 hours: https://trap.example/x

                --=b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.far.example

                Final-Recipient: rfc822; info@far.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 mailbox unavailable

                --=b--
                """.formatted(returnPath, peer, peer, TestMail.date(1));
    }
}
