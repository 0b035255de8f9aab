// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.Cause;
import org.bumerang.dsn.MessageKind;
import org.bumerang.hijack.MessageEvidence.Mark;

/** Decides for each message alone which way its original took and into which lane it belongs. */
final class CaseReader {

    private final OwnSide own;
    private final Optional<SentFolder> sent;
    private final RouteFinder routes;
    private final FakeSignals fakes;
    private final SignalBook book;

    CaseReader(OwnSide own, Optional<SentFolder> sent, SignalBook book) {
        this.own = own;
        this.sent = sent;
        this.book = book;
        routes = new RouteFinder(own);
        fakes = new FakeSignals(book, own);
    }

    FakeSignals fakes() {
        return fakes;
    }

    Case read(MessageEvidence message) {
        boolean ownWriter = routes.wroteOwnServer(message);
        boolean report =
                message.outer().kind().isDeliveryReport() || message.outer().kind() == MessageKind.ARF;
        if (isFake(message, ownWriter, report)) {
            return new Case(
                    message, Case.Lane.FAKE, Route.of(Route.Kind.UNKNOWN), ownWriter, Optional.empty(), false, false);
        }
        if (!report) {
            return new Case(
                    message, Case.Lane.NONE, Route.of(Route.Kind.UNKNOWN), ownWriter, Optional.empty(), false, false);
        }
        Route route = routes.find(message);
        List<String> failed = message.failures().stream()
                .flatMap(failure -> failure.recipients().stream())
                .toList();
        boolean copied = message.original().present()
                && sent.map(folder -> folder.holds(message.original(), failed)).orElse(false);
        Optional<SignalId> normal = copied ? Optional.empty() : normal(message, route, ownWriter);
        Case.Lane lane = lane(message, route, ownWriter, copied, normal);
        boolean missed = lane == Case.Lane.OWN && !copied && covered(message);
        return new Case(message, lane, route, ownWriter, normal, copied, missed);
    }

    private boolean isFake(MessageEvidence message, boolean ownWriter, boolean report) {
        Tally tally = fakes.weigh(message, ownWriter, sent);
        int score = tally.sum(SignalId.Family.FAKE) + tally.sum(SignalId.Family.NORMAL);
        return score >= tally.limit(report ? LimitId.FAKE : LimitId.FAKE_SOME);
    }

    private boolean covered(MessageEvidence message) {
        Optional<Instant> date =
                message.original().head().date().or(() -> message.outer().date());
        return date.isPresent()
                && sent.map(folder -> folder.covers(date.get(), book)).orElse(false);
    }

    private Optional<SignalId> normal(MessageEvidence message, Route route, boolean ownWriter) {
        Set<Mark> marks = message.original().trace().marks();
        MessageEvidence.Head head = message.original().head();
        boolean ours = route.kind().isOwn() || (ownWriter && !route.kind().isForeign());
        boolean pathless = route.kind() == Route.Kind.UNKNOWN;
        boolean listed = head.returnPath().contains("-bounces")
                || head.returnPath().contains("-owner")
                || message.outer().to().stream().anyMatch(to -> to.contains("-bounces") || to.contains("-owner"));
        if (route.kind() == Route.Kind.SENT_ON || (marks.contains(Mark.FORWARDED) && ours)) {
            return Optional.of(SignalId.OWN_FORWARDING);
        }
        if (marks.contains(Mark.LIST) && (listed || !own.isOwn(head.from().address()))) {
            return Optional.of(SignalId.LIST_POST);
        }
        boolean within = route.client().isEmpty() || marks.contains(Mark.IN_REPLY);
        boolean reply =
                marks.contains(Mark.AUTO_REPLY) && (within || head.returnPath().equals("<>"));
        if ((ours || pathless) && (reply || marks.contains(Mark.RECEIPT))) {
            return Optional.of(SignalId.OWN_AUTO_REPLY);
        }
        if (!ours) {
            return Optional.empty();
        }
        boolean calendar = marks.contains(Mark.CALENDAR)
                && message.original().style().spamTopics().isEmpty();
        boolean machine = marks.contains(Mark.AUTO_GENERATED) && route.kind() == Route.Kind.LOCAL;
        return calendar || machine ? Optional.of(SignalId.OWN_AUTOMATIC_MAIL) : Optional.empty();
    }

    // Made on the server itself, by a program for web sites; a script elsewhere that logs in is not the own web site
    private static boolean isWeb(MessageEvidence.Original original, Route route) {
        boolean script = !original.trace().script().isEmpty();
        boolean mailer = original.style().program().contains("php");
        boolean within = route.kind() != Route.Kind.SUBMITTED || route.client().isEmpty();
        return route.kind() == Route.Kind.LOCAL ? script || mailer : script && within;
    }

    private static boolean stopped(MessageEvidence message) {
        return message.failures().stream().anyMatch(failure -> failure.cause() == Cause.BLOCKED_OWN_ACCOUNT);
    }

    private Case.Lane lane(
            MessageEvidence message, Route route, boolean ownWriter, boolean copied, Optional<SignalId> normal) {
        boolean limit = stopped(message)
                || message.failures().stream()
                        .anyMatch(failure -> failure.cause() == Cause.RATE_LIMITED_OWN_ACCOUNT
                                || failure.cause() == Cause.POLICY_FORWARDING);
        if (copied) {
            return Case.Lane.OWN;
        }
        if (normal.isPresent()) {
            return Case.Lane.SIDE;
        }
        if (ownWriter && stopped(message)) {
            return Case.Lane.OWN; // the provider knows whose account it stopped, whatever path came back
        }
        if (route.kind().isForeign()) {
            return Case.Lane.FOREIGN;
        }
        if (route.kind().isOwn()) {
            return isWeb(message.original(), route) ? Case.Lane.WEB : Case.Lane.OWN;
        }
        return ownWriter || limit ? Case.Lane.OWN : Case.Lane.OPEN;
    }
}
