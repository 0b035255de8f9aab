// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bumerang.dsn.MessageKind;
import org.bumerang.hijack.MessageEvidence.Found;

/** Decides for each message alone which way its original took and into which lane it belongs. */
final class CaseReader {

    private final Optional<SentFolder> sent;
    private final RouteFinder routes;
    private final DirectSigns direct;
    private final OrdinaryKinds ordinary;
    private final SendingServices services;
    private final FakeSignals fakes;
    private final Optional<SentCoverage> coverage;

    CaseReader(OwnSide own, Optional<SentFolder> sent, Optional<SentCoverage> coverage, SignalBook book) {
        this.sent = sent;
        this.coverage = coverage;
        routes = new RouteFinder(own);
        direct = new DirectSigns(own, sent);
        services = new SendingServices(own);
        ordinary = new OrdinaryKinds(own, services);
        fakes = new FakeSignals(book, own);
    }

    FakeSignals fakes() {
        return fakes;
    }

    Case read(MessageEvidence message) {
        boolean ownWriter = routes.wroteOwnServer(message);
        boolean report =
                message.outer().kind().isDeliveryReport() || message.outer().kind() == MessageKind.ARF;
        if (fakes.isFake(message, ownWriter, sent)) {
            return new Case(
                    message,
                    Case.Lane.FAKE,
                    Route.of(Route.Kind.UNKNOWN),
                    ownWriter,
                    Optional.empty(),
                    false,
                    Optional.empty());
        }
        if (!report) {
            return new Case(
                    message,
                    Case.Lane.NONE,
                    Route.of(Route.Kind.UNKNOWN),
                    ownWriter,
                    Optional.empty(),
                    false,
                    Optional.empty());
        }
        Route route = routes.find(message);
        List<String> failed = message.failures().stream()
                .flatMap(failure -> failure.recipients().stream())
                .toList();
        boolean copied = message.original().present()
                && sent.map(folder -> folder.holds(message.original(), failed)).orElse(false);
        List<Found> signs = direct.in(message, ownWriter, route);
        Optional<SignalId> normal =
                copied || isGrave(signs) ? Optional.empty() : ordinary.of(message, route, ownWriter);
        Case.Lane lane = copied ? Case.Lane.OWN : lane(message, route, ownWriter, signs, normal);
        Optional<SentCoverage.Answer> absence = lane == Case.Lane.OWN && !copied ? absence(message) : Optional.empty();
        return new Case(message, lane, route, ownWriter, normal, copied, absence);
    }

    private Optional<SentCoverage.Answer> absence(MessageEvidence message) {
        Optional<Instant> date =
                message.original().head().date().or(() -> message.outer().date());
        return date.flatMap(time -> coverage.map(folder -> folder.of(time)));
    }

    // Made on the server itself, by a program for web sites; a script elsewhere that logs in is not the own web site
    private static boolean isWeb(MessageEvidence.Original original, Route route) {
        boolean script = !original.trace().script().isEmpty();
        boolean mailer = original.style().program().contains("php");
        boolean within = route.kind() != Route.Kind.SUBMITTED || route.client().isEmpty();
        return route.kind() == Route.Kind.LOCAL ? script || mailer : script && within;
    }

    private Case.Lane lane(
            MessageEvidence message, Route route, boolean ownWriter, List<Found> signs, Optional<SignalId> normal) {
        if (normal.isPresent()) {
            return Case.Lane.SIDE;
        }
        if (isGrave(signs)) {
            return Case.Lane.OWN; // the provider knows whose account it stopped, whatever path came back
        }
        if (route.kind().isForeign()) {
            return services.sent(message, route) ? Case.Lane.SERVICE : Case.Lane.FOREIGN;
        }
        if (route.kind().isOwn()) {
            return isWeb(message.original(), route) ? Case.Lane.WEB : Case.Lane.OWN;
        }
        return ownWriter || !signs.isEmpty() ? Case.Lane.OWN : Case.Lane.OPEN;
    }

    private static boolean isGrave(List<Found> signs) {
        return signs.stream().anyMatch(sign -> DirectSigns.isGrave(sign.id()));
    }
}
