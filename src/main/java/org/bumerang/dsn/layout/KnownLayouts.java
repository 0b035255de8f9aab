// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import static org.bumerang.dsn.layout.Layout.says;
import static org.bumerang.dsn.layout.Layout.sentBy;
import static org.bumerang.dsn.layout.Layout.titled;

import java.util.List;
import org.bumerang.dsn.layout.Head.Mark;

/** The layouts of known mail systems, narrow before wide. */
final class KnownLayouts {

    private static final Shape ANY_HEAD = new HeadShape(head -> true, false);
    private static final Shape SURE_HEAD = new HeadShape(head -> true, true);
    private static final Shape ANGLE_AND_COLON = new HeadShape(head -> head.mark() == Mark.ANGLE && head.colon(), true);
    private static final Shape SENTENCE = new SentenceShape();
    private static final Phrases EXCHANGE_SECTIONS = Phrases.load("exchange-sections");

    static final List<Layout> IN_ORDER = List.of(
            new Layout("amazon-ses", says("notificationtype"), new NotificationShape()),
            new Layout("exchange", KnownLayouts::isExchange, new SectionShape(EXCHANGE_SECTIONS, ANY_HEAD)),
            new Layout(
                    "exchange-old",
                    says(
                            "did not reach the following recipient",
                            "empfänger nicht erreich",
                            "no llegó a algunos destinatarios",
                            "n'a pas été remis aux destinataires suivants",
                            "msexch:"),
                    new SectionShape(
                            phrases(
                                    "following recipient",
                                    "empfänger nicht erreichen",
                                    "nicht erreicht werden",
                                    "siguientes destinatarios",
                                    "destinataires suivants"),
                            ANY_HEAD)),
            new Layout(
                    "ionos",
                    says("smtp error from remote server for").or(sentBy("@kundenserver.de", "@ionos.", "@1und1.de")),
                    new HeadShape(head -> head.colon() && head.indent() == 0, true)),
            new Layout(
                    "gmx",
                    says("smtp error from remote server", "the header of the original message is following"),
                    new HeadShape(head -> head.colon() && head.indent() == 0, true)),
            new Layout(
                    "t-online",
                    says("failed addresses follow:"),
                    new SectionShape(phrases("failed addresses follow"), SURE_HEAD)),
            new Layout(
                    "postfix",
                    says("this is the mail system at host", "this is the postfix program at host"),
                    ANGLE_AND_COLON),
            new Layout("zoho", says("error_code :"), SURE_HEAD),
            new Layout(
                    "exim",
                    says(
                            "this message was created automatically by mail delivery software",
                            "this message was created automatically by the mail delivery software",
                            "a message that you sent contained one or more recipient addresses"),
                    new SectionShape(
                            phrases(
                                    "address(es) failed",
                                    "address failed",
                                    "failed:",
                                    "to one or more of its",
                                    "constructed"),
                            SURE_HEAD)),
            new Layout(
                    "qmail",
                    says(
                            "this is the qmail-send program",
                            "below this line is a copy of the message",
                            "unable to deliver your message to the following address",
                            "unable to deliver message to the following address"),
                    ANGLE_AND_COLON),
            new Layout("james", says("this is the james mail server"), SURE_HEAD),
            new Layout("sendmail", says("transcript of session", "session transcript follows"), new TranscriptShape()),
            new Layout(
                    "gmail",
                    KnownLayouts::isGmail,
                    new HeadShape(head -> head.indent() > 2 || head.rest().isEmpty(), false)),
            new Layout("gmail", KnownLayouts::isGmail, SENTENCE),
            new Layout("opensmtpd", says("this is the mailer-daemon, please do not reply"), SURE_HEAD),
            new Layout("dragonfly", says("this is the dragonfly mail agent"), SENTENCE),
            new Layout("courier", says("running the courier mail server"), SURE_HEAD),
            new Layout(
                    "domino",
                    says("was not delivered to:", "wurde nicht zugestellt an:", "n'a pas pu être distribué à")
                            .or(titled("delivery failure:", "zustellungsfehler:")),
                    SURE_HEAD),
            new Layout("mailmarshal", says("the following recipients were affected"), SURE_HEAD),
            new Layout("mimecast", says("an email that you attempted to send to the following address"), SURE_HEAD),
            new Layout("messagelabs", says("this is the mail delivery agent at"), SURE_HEAD));

    /** What reads a notice of a system that is not listed. */
    static final List<Layout> WIDE = List.of(
            new Layout("sendmail", notice -> true, new TranscriptShape()),
            new Layout(Layouts.GENERIC, notice -> true, new HeadShape(KnownLayouts::isTelling, false)),
            new Layout(Layouts.GENERIC, notice -> true, SENTENCE),
            new Layout(Layouts.GENERIC, notice -> true, ANY_HEAD));

    private KnownLayouts() {}

    private static Phrases phrases(String... all) {
        return new Phrases(List.of(all));
    }

    private static boolean isExchange(Notice notice) {
        return notice.says("remote server returned '")
                || notice.says("remote server returned \"")
                || EXCHANGE_SECTIONS.standIn(notice.folded());
    }

    private static boolean isGmail(Notice notice) {
        return sentBy("@googlemail.com", "@google.com", "@gmail.com").test(notice);
    }

    // an address at the beginning of a line proves little unless it stands alone, is set off or something is said of it
    private static boolean isTelling(Head head) {
        return head.colon()
                || head.mark() == Mark.ANGLE
                || head.rest().isEmpty()
                || head.rest().startsWith("...")
                || head.rest().startsWith("[")
                || head.rest().startsWith("(");
    }
}
