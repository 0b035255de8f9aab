// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.classify.BounceReason;

/** Weighs an incident whose mails did not go through the own account. */
final class BackscatterSignals {

    private final OwnSide own;
    private final Set<String> usedAddresses;
    private final OwnHabits habits;

    BackscatterSignals(OwnSide own, Set<String> usedAddresses, OwnHabits habits) {
        this.own = own;
        this.usedAddresses = usedAddresses;
        this.habits = habits;
    }

    void weigh(Pile pile, Tally tally) {
        tally.add(SignalId.OTHER_LOGIN, route(pile, Route.Kind.OTHER_LOGIN));
        tally.add(SignalId.FOREIGN_ORIGIN, route(pile, Route.Kind.FOREIGN));
        tally.add(SignalId.AUTHENTICATION_FAILED, pile.quote(BackscatterSignals::failed));
        tally.add(
                SignalId.INVENTED_LINE,
                pile.quote(item ->
                        item.route().inventedLine() ? item.route().line().map(ReceivedLine::raw) : Optional.empty()));
        tally.add(SignalId.INVENTED_LOCAL_PART, invented(pile, tally.limit(LimitId.INVENTED_NAMES)));
        Set<String> networks =
                pile.values(item -> item.route().kind() == Route.Kind.FOREIGN ? StyleSignals.network(item) : List.of());
        tally.add(SignalId.MANY_FOREIGN_HOSTS, pile.figure(networks.size(), tally.limit(LimitId.FOREIGN_HOSTS)));
        tally.add(SignalId.ALL_WRITTEN_ELSEWHERE, writtenElsewhere(pile, tally));
        missing(pile, tally);
        if (pile.any(this::onlyFromIsOwn)) {
            tally.add(
                    SignalId.ONLY_FROM_IS_OWN,
                    pile.quote(item -> onlyFromIsOwn(item)
                            ? Optional.of(item.original().head().returnPath())
                            : Optional.empty()));
        }
    }

    // Where one foreign company wrote them all, it may be the relay that carries the own server's mail
    private static Optional<Tally.Quote> writtenElsewhere(Pile pile, Tally tally) {
        boolean own = pile.any(item -> item.ownWriter() || item.route().kind().isOwn());
        int written = pile.count(item -> !item.evidence().outer().hops().isEmpty());
        int writers = pile.values(BackscatterSignals::writer).size();
        return own || writers < tally.limit(LimitId.ELSEWHERE_WRITERS)
                ? Optional.empty()
                : pile.figure(written, tally.limit(LimitId.ELSEWHERE_MAILS));
    }

    private void missing(Pile pile, Tally tally) {
        List<Case> returned = pile.all().stream()
                .filter(item -> item.route().kind().isForeign())
                .toList();
        if (habits.signed() && !returned.isEmpty() && returned.stream().noneMatch(OwnHabits::isSigned)) {
            tally.add(
                    SignalId.SIGNATURE_MISSING,
                    returned.getFirst().routeQuote(),
                    returned.getFirst().key());
        }
        if (habits.tagged() && !returned.isEmpty() && returned.stream().noneMatch(OwnHabits::isTagged)) {
            Case first = returned.getFirst();
            tally.add(SignalId.ENVELOPE_TAG_MISSING, first.original().head().returnPath(), first.key());
        }
        tally.add(
                SignalId.FOREIGN_MESSAGE_ID,
                pile.quote(item -> item.route().kind().isForeign()
                        ? item.original().head().ids().stream()
                                .filter(this::isForeign)
                                .findFirst()
                        : Optional.empty()));
    }

    private boolean isForeign(String messageId) {
        String host = messageId.substring(messageId.lastIndexOf('@') + 1).replace(">", "");
        return Domains.isName(host) && !own.runs(host) && !own.isOwnDomain(host);
    }

    private static Optional<Tally.Quote> route(Pile pile, Route.Kind kind) {
        return pile.quote(
                item -> item.route().kind() == kind ? item.route().line().map(ReceivedLine::raw) : Optional.empty());
    }

    private static Optional<String> failed(Case item) {
        boolean noted = item.route().kind().isForeign()
                && Spf.of(item.original().trace().authentication()) == Spf.FAIL;
        if (noted) {
            return item.original()
                    .trace()
                    .authentication()
                    .lines()
                    .filter(line -> line.contains("fail"))
                    .findFirst();
        }
        return item.evidence().failures().stream()
                .filter(failure -> failure.reason() == BounceReason.AUTH_FAILURE)
                .map(MessageEvidence.Failure::quote)
                .findFirst();
    }

    private Optional<Tally.Quote> invented(Pile pile, int least) {
        Set<String> names =
                pile.values(item -> Pile.oneOf(item.original().head().from().address()));
        List<String> unknown = names.stream()
                .filter(address -> own.isOwnDomain(Domains.ofAddress(address)))
                .filter(address -> !own.isOwn(address) && !usedAddresses.contains(address))
                .sorted()
                .toList();
        return unknown.size() < least
                ? Optional.empty()
                : pile.quote(item -> Stream.of(item.original().head().from().address())
                        .filter(unknown::contains)
                        .findFirst());
    }

    private static List<String> writer(Case item) {
        String host = item.evidence().reportingMta().isEmpty()
                ? item.evidence().outer().from().domain()
                : item.evidence().reportingMta();
        return Domains.isName(host) ? List.of(Domains.organisation(host)) : List.of();
    }

    private boolean onlyFromIsOwn(Case item) {
        MessageEvidence.Head head = item.original().head();
        return own.isOwn(head.from().address())
                && head.returnPath().indexOf('@') > 0
                && !own.isOwn(head.returnPath())
                && !own.isOwnDomain(Domains.ofAddress(head.returnPath()));
    }
}
