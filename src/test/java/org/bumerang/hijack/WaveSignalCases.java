// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.SignalMail.FROM;
import static org.bumerang.hijack.SignalMail.HOME;
import static org.bumerang.hijack.SignalMail.UNKNOWN;
import static org.bumerang.hijack.SignalMail.box;
import static org.bumerang.hijack.SignalMail.complaint;
import static org.bumerang.hijack.SignalMail.forged;
import static org.bumerang.hijack.SignalMail.handedIn;
import static org.bumerang.hijack.SignalMail.own;
import static org.bumerang.hijack.SignalMail.returned;
import static org.bumerang.hijack.SignalMail.stranger;
import static org.bumerang.hijack.SignalMail.usualSent;
import static org.bumerang.hijack.TestMail.ANN;

import java.util.List;
import java.util.function.IntFunction;

/** The signals that tell of many mails together: where they were handed in, how they look, who complains. */
final class WaveSignalCases {

    private WaveSignalCases() {}

    static List<SignalCase> all() {
        return List.of(
                copies(),
                networks(),
                program(),
                empty(),
                complaints(),
                wrote(),
                script(),
                planted(),
                wave(),
                style(),
                text(),
                calledSpam(),
                answer(),
                network(),
                listed());
    }

    private static SignalCase copies() {
        return SignalCase.of(SignalId.SPAM_IN_SENT)
                .shows(
                        "copies of mails from everywhere at once",
                        copied(i -> "203.%d.113.9".formatted(i), "A question"))
                .hides("copies of a letter from one place", copied(i -> HOME, "A question"))
                .hides("copies of a letter with a word that spam loves", copied(i -> HOME, "Jackpot for our club"));
    }

    private static TestMailbox copied(IntFunction<String> client, String subject) {
        TestMailbox box = box(0, i -> "");
        for (int i = 0; i < 8; i++) {
            String mail = TestMail.sentMail(FROM, stranger(i), subject, i);
            String path = TestMail.login(client.apply(i), ANN);
            box.sent(List.of(mail)).with(TestMail.ownReport(stranger(i), UNKNOWN, path + "\n" + mail, i));
        }
        return box;
    }

    private static SignalCase networks() {
        List<String> lines = List.of("203.0.113.4", "2001:db8:77:1::4", "198.51.100.20", "2001:db8:88:2::9");
        return SignalCase.of(SignalId.MANY_CLIENT_NETWORKS)
                .shows("four within a day", box(6, i -> own(i, "203.0.%d.4".formatted(i % 4), "Hi", UNKNOWN)))
                .hides("one line with changing addresses", box(6, i -> own(i, "203.0.113." + i, "Hi", UNKNOWN)))
                .hides("four in a week", box(4, i -> own(i * 2_000, "203.0.%d.4".formatted(i), "Hi", UNKNOWN)))
                .hides(
                        "addresses that a computer changes for privacy",
                        box(6, i -> own(i, "2001:db8:77:1:a%d::1".formatted(i), "Hi", UNKNOWN)))
                .hides(
                        "home and phone, each with an address of the old and of the new kind",
                        box(4, i -> own(i, lines.get(i), "Hi", UNKNOWN)));
    }

    private static SignalCase program() {
        TestMailbox twoPrograms = box(1, i -> made(i, "Phone Mail 3"))
                .sent(usualSent("bob@near.example"))
                .sent(List.of(TestMail.sentMail(FROM, "bob@near.example", "From the phone", 3_000)
                        .replace("Apple Mail (2.1)", "Phone Mail 2")));
        return SignalCase.of(SignalId.OTHER_PROGRAM)
                .shows(
                        "one the person never used",
                        box(1, i -> made(i, "Mass Sender 9")).sent(usualSent("bob@near.example")))
                .hides("a new phone that wrote other mails too", twoPrograms)
                .hides(
                        "a newer version of the same",
                        box(1, i -> made(i, "Apple Mail (3.7)")).sent(usualSent("bob@near.example")))
                .hides(
                        "too few mails to tell",
                        box(1, i -> made(i, "Phone Mail 3"))
                                .sent(usualSent("bob@near.example").subList(0, 3)));
    }

    private static String made(int i, String program) {
        String path = TestMail.login(HOME, ANN) + "\nX-Mailer: " + program;
        return handedIn(i, path, FROM, stranger(i), "Hi", UNKNOWN);
    }

    private static SignalCase empty() {
        IntFunction<String> mail = i -> own(i, HOME, "Hi", UNKNOWN);
        return SignalCase.of(SignalId.SENT_EMPTY)
                .shows("beside a wave", box(8, mail).emptySent())
                .hides(
                        "a single report to somebody who keeps no copies",
                        box(1, mail).emptySent())
                .hides("no Sent folder given", box(8, mail))
                .hides(
                        "a wave that did not come through the account",
                        box(8, SignalMail::forged).emptySent());
    }

    private static SignalCase complaints() {
        String own = TestMail.original(SignalMail.delivered("mx.far.example", HOME), FROM, stranger(1), "Offer", 1);
        String forged =
                TestMail.original(TestMail.taken("198.51.100.9", "mx.far.example"), FROM, stranger(1), "Offer", 1);
        String pathless = TestMail.original("X-Mailer: x", FROM, stranger(1), "Offer", 1);
        return SignalCase.of(SignalId.COMPLAINT_ON_OWN_ROUTE)
                .shows("about a mail out of the account", box(1, i -> complaint(i, own)))
                .hides("about a mail from elsewhere", box(1, i -> complaint(i, forged)))
                .hides(
                        "about a mail without path, in the days of a wave",
                        box(5, i -> i == 0 ? complaint(i, pathless) : own(i, HOME, "Hi", UNKNOWN)));
    }

    private static SignalCase wrote() {
        String alias = """
                Return-Path: <ann@verein.example>
                Received: from pc (unknown [198.51.100.9])
                \tby mail.verein.example (Postfix) with ESMTPS id 1 for <office@verein.example>""";
        return SignalCase.of(SignalId.OWN_SERVER_WROTE)
                .shows("a report of the own server", box(1, i -> TestMail.ownReport(stranger(i), UNKNOWN, "", i)))
                .hides(
                        "a report of the recipient's server",
                        box(1, i -> TestMail.foreignReport("mx.far0.example", stranger(i), UNKNOWN, "", i)))
                .hides(
                        "mail from outside that the own server sent on for an alias",
                        box(6, i -> handedIn(i, alias, FROM, "office@verein.example", "Casino", UNKNOWN)));
    }

    private static SignalCase planted() {
        return SignalCase.of(SignalId.PLANTED_SCRIPT)
                .shows("among the uploads", madeBy("verein.example/wp-content/uploads/2026/x.php for 198.51.100.4"))
                .hides("the form of the site", madeBy("verein.example/kontakt/form.php for 198.51.100.4"))
                .hides("a shop that sells pictures", madeBy("verein.example/shop/images.php for 198.51.100.4"));
    }

    private static TestMailbox madeBy(String script) {
        String local = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 33)
                X-PHP-Script: %s""".formatted(script);
        return box(8, i -> handedIn(i, local, FROM, stranger(i), "Your request", UNKNOWN));
    }

    private static SignalCase script() {
        String mark = "\nX-PHP-Originating-Script: 33:x.php";
        String local = """
                Return-Path: <ann@verein.example>
                Received: by mail.verein.example (Postfix, from userid 33)""" + mark;
        return SignalCase.of(SignalId.OWN_WEB_SCRIPT)
                .shows("on the own server", box(8, i -> handedIn(i, local, FROM, stranger(i), "Casino", UNKNOWN)))
                .hides(
                        "one elsewhere that logs in",
                        box(
                                8,
                                i -> handedIn(
                                        i,
                                        TestMail.login("203.0.113.4", ANN) + mark,
                                        FROM,
                                        stranger(i),
                                        "Casino",
                                        UNKNOWN)))
                .hides(
                        "one on a foreign server",
                        box(
                                8,
                                i -> returned(
                                        i, FROM, TestMail.taken("198.51.100.9", "mx.far0.example") + mark, UNKNOWN)));
    }

    private static SignalCase wave() {
        return SignalCase.of(SignalId.SPAM_WAVE)
                .shows("strangers in a day, most of them unknown", box(6, i -> own(i, HOME, "Hi", UNKNOWN)))
                .shows(
                        "one text to a stranger every day",
                        box(6, i -> own(i * 1_440, HOME, FROM, "Hi", UNKNOWN, stranger(i))))
                .hides(
                        "one recipient again and again",
                        box(6, i -> own(i, HOME, FROM, "Hi " + i, UNKNOWN, stranger(1))))
                .hides(
                        "an invitation to the members, whose mailboxes are full",
                        box(6, i -> own(i, HOME, "Invitation", "552 5.2.2 mailbox full")))
                .hides("four dead addresses of a club's list", box(4, i -> own(i, HOME, "Invitation", UNKNOWN)))
                .hides(
                        "ordinary mails of a week",
                        box(6, i -> own(i * 1_440, HOME, FROM, "Matter " + i, UNKNOWN, stranger(i))));
    }

    private static SignalCase style() {
        return SignalCase.of(SignalId.CHANGING_STYLE)
                .shows(
                        "names that change from mail to mail",
                        box(4, i -> own(i, HOME, "Name%d <%s>".formatted(i, ANN), "Hi", UNKNOWN, stranger(i))))
                .shows(
                        "programs that change from mail to mail",
                        box(
                                4,
                                i -> made(
                                        i,
                                        List.of("Thunderbird", "Foxmail", "The Bat", "iPhone Mail")
                                                .get(i))))
                .hides("a letter with the name of each member", box(4, i -> own(i, HOME, "Dear member " + i, UNKNOWN)))
                .hides("computer and phone", box(4, i -> made(i, i % 2 == 0 ? "Thunderbird" : "iPhone Mail (19E241)")));
    }

    private static SignalCase text() {
        return SignalCase.of(SignalId.SPAM_TEXT)
                .shows("a usual subject of spam", box(1, i -> own(i, HOME, "Your lottery prize", UNKNOWN)))
                .hides("letters of a person who may write them", box(1, i -> own(i, HOME, "Скоро весна", UNKNOWN)))
                .hides("a club's matter", box(1, i -> own(i, HOME, "Minutes of the board", UNKNOWN)));
    }

    private static SignalCase calledSpam() {
        String spam = "554 5.7.1 Message rejected as spam";
        return SignalCase.of(SignalId.CALLED_SPAM)
                .shows("by several receivers", box(3, i -> own(i, HOME, "Hi", spam)))
                .hides("by one", box(3, i -> own(i, HOME, "Hi", i == 0 ? spam : UNKNOWN)))
                .hides("copies of one refusal", box(3, i -> own(0, HOME, "Hi", spam)))
                .hides("two of a long letter to members", box(30, i -> own(i, HOME, "Hi", i < 2 ? spam : UNKNOWN)))
                .hides(
                        "the one server of one recipient again and again",
                        box(3, i -> own(i, HOME, FROM, "Hi " + i, spam, stranger(1))));
    }

    private static SignalCase answer() {
        return SignalCase.of(SignalId.ANSWERED_NOT_MINE)
                .shows(
                        "the person denies it",
                        box(1, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.NOT_MINE))
                .hides(
                        "the person owns it",
                        box(1, i -> own(i, HOME, "Hi", UNKNOWN)).answer(Answer.MINE))
                .hides("nobody was asked", box(1, i -> own(i, HOME, "Hi", UNKNOWN)));
    }

    private static SignalCase network() {
        return SignalCase.of(SignalId.OWN_NETWORK)
                .shows("the line of the person's own mails", withOwnMails(HOME))
                .hides("another line", withOwnMails("203.0.113.9"));
    }

    private static SignalCase listed() {
        String words = "554 5.7.1 Client host [203.0.113.9] blocked using xbl.spamhaus.org";
        return SignalCase.of(SignalId.OWN_LINE_LISTED)
                .shows("the line of the person", box(1, i -> own(i, "203.0.113.9", "Hi", words)))
                .hides("the server of the provider", box(1, i -> own(i, "198.51.100.20", "Hi", words)))
                .hides(
                        "the line in a list of lines that should not send by themselves",
                        box(1, i -> own(i, "203.0.113.9", "Hi", words.replace("xbl", "pbl"))));
    }

    private static TestMailbox withOwnMails(String client) {
        TestMailbox box =
                SignalMail.withOwn(box(6, i -> own(i, client, "Hi", UNKNOWN)), 50, 2, TestMail.login(HOME, ANN));
        return box.sent(usualSent("bob@near.example"));
    }
}
