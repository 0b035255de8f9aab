// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import static org.bumerang.dsn.layout.Layout.says;
import static org.bumerang.dsn.layout.Layout.sentBy;
import static org.bumerang.dsn.layout.Layout.titled;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The known layouts in the order in which they are tried, narrow before wide, and the generic one behind them. The
 * first that finds a recipient wins.
 */
public final class Layouts {

    private static final Shape ANY_HEAD = new HeadShape(head -> true);
    private static final Shape SENTENCE = new SentenceShape();

    private static final List<Layout> KNOWN = List.of(
            new Layout("amazon-ses", says("notificationtype"), new NotificationShape()),
            new Layout(
                    "exchange",
                    says(
                            "remote server returned '",
                            "diagnostic information for administrators",
                            "diagnoseinformationen für administratoren",
                            "informations de diagnostic pour les administrateurs",
                            "información de diagnóstico para los administradores",
                            "informazioni di diagnostica per gli amministratori",
                            "informações de diagnóstico para administradores",
                            "diagnostische gegevens voor beheerders",
                            "diagnostische gegevens voor beheerders:",
                            "diagnostikinformation för administratörer"),
                    new SectionShape(
                            List.of(
                                    "generating server",
                                    "generierender server",
                                    "serveur de génération",
                                    "servidor de generación",
                                    "server di generazione",
                                    "servidor de origem",
                                    "bronserver",
                                    "genererande server"),
                            ANY_HEAD)),
            new Layout(
                    "exchange-old",
                    says(
                            "did not reach the following recipient",
                            "konnte folgende(n) empfänger nicht erreichen",
                            "konnte die folgenden empfänger nicht erreichen",
                            "msexch:"),
                    new SectionShape(
                            List.of("did not reach the following recipient", "empfänger nicht erreichen"), ANY_HEAD)),
            new Layout(
                    "gmx",
                    says("smtp error from remote server", "the header of the original message is following"),
                    new HeadShape(head -> head.colon() && head.indent() == 0)),
            new Layout(
                    "t-online",
                    says("failed addresses follow:"),
                    new SectionShape(List.of("failed addresses follow"), ANY_HEAD)),
            new Layout(
                    "postfix",
                    says("this is the mail system at host", "this is the postfix program at host"),
                    new HeadShape(head -> head.mark() == Head.Mark.ANGLE && head.colon())),
            new Layout(
                    "exim",
                    says(
                            "this message was created automatically by mail delivery software",
                            "this message was created automatically by the mail delivery software"),
                    new SectionShape(
                            List.of("address(es) failed", "address failed", "failed:", "to one or more of its"),
                            ANY_HEAD)),
            new Layout(
                    "qmail",
                    says(
                            "this is the qmail-send program",
                            "below this line is a copy of the message",
                            "unable to deliver your message to the following address",
                            "unable to deliver message to the following address"),
                    new HeadShape(head -> head.mark() == Head.Mark.ANGLE && head.colon())),
            new Layout("sendmail", says("transcript of session", "session transcript follows"), new TranscriptShape()),
            new Layout(
                    "gmail",
                    sentBy("@googlemail.com", "@google.com", "@gmail.com"),
                    new HeadShape(head -> head.indent() > 2 || head.rest().isEmpty())),
            new Layout("gmail", sentBy("@googlemail.com", "@google.com", "@gmail.com"), SENTENCE),
            new Layout("opensmtpd", says("this is the mailer-daemon, please do not reply"), ANY_HEAD),
            new Layout("dragonfly", says("this is the dragonfly mail agent"), SENTENCE),
            new Layout(
                    "domino",
                    says("was not delivered to:", "wurde nicht zugestellt an:")
                            .or(titled("delivery failure:", "zustellungsfehler:")),
                    ANY_HEAD),
            new Layout("mailmarshal", says("the following recipients were affected"), ANY_HEAD),
            new Layout("mimecast", says("an email that you attempted to send to the following address"), ANY_HEAD));

    private static final List<Layout> WIDE = List.of(
            new Layout("sendmail", notice -> true, new TranscriptShape()),
            new Layout("generic", notice -> true, new HeadShape(Layouts::isTelling)),
            new Layout("generic", notice -> true, SENTENCE),
            new Layout("generic", notice -> true, ANY_HEAD));

    /** Reads the recipients of a notice; empty where no layout finds one and the notice names none in its header. */
    public Optional<Reading> read(Notice notice) {
        return firstOf(KNOWN, notice)
                .or(() -> named(notice))
                .or(() -> firstOf(WIDE, notice))
                .map(reading -> completed(reading, notice));
    }

    /** The words of a notice that tell why, for a report whose machine-readable part does not. */
    public String reasonIn(Notice notice) {
        return SharedReason.of(notice);
    }

    private static Optional<Reading> firstOf(List<Layout> layouts, Notice notice) {
        for (Layout layout : layouts) {
            List<Failure> failures = layout.read(notice);
            if (!failures.isEmpty()) {
                return Optional.of(new Reading(layout.id(), failures));
            }
        }
        return Optional.empty();
    }

    // X-Failed-Recipients: written by Exim, Gmail, T-Online and others
    private static Optional<Reading> named(Notice notice) {
        List<Failure> failures = notice.failedRecipients().stream()
                .map(address -> new Failure(address, ""))
                .toList();
        return failures.isEmpty() ? Optional.empty() : Optional.of(new Reading("generic", failures));
    }

    // an address at the beginning of a line proves little unless something is said of it or it is set off
    private static boolean isTelling(Head head) {
        return head.colon()
                || head.mark() == Head.Mark.ANGLE
                || (head.indent() > 0 && head.rest().isEmpty());
    }

    private static Reading completed(Reading reading, Notice notice) {
        boolean poor = reading.failures().stream().anyMatch(Layouts::isPoor);
        if (!poor) {
            return reading;
        }
        String shared = SharedReason.of(notice);
        boolean alone = reading.failures().size() == 1;
        return new Reading(
                reading.layout(),
                reading.failures().stream()
                        .map(failure -> improved(failure, shared, alone))
                        .toList());
    }

    private static Failure improved(Failure failure, String shared, boolean alone) {
        boolean takes = failure.diagnostic().isEmpty() || (alone && isPoor(failure) && Codes.standIn(shared));
        return takes ? failure.saying(shared) : failure;
    }

    private static boolean isPoor(Failure failure) {
        return failure.diagnostic().isEmpty()
                || (Codes.reply(failure.diagnostic()).isEmpty()
                        && Codes.status(failure.diagnostic())
                                .filter(status -> !status.isGeneric())
                                .isEmpty());
    }

    /** Ids of all layouts, for the tests. */
    static Set<String> ids() {
        return KNOWN.stream().map(Layout::id).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
