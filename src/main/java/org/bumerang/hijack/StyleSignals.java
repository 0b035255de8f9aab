// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares how the mails of an incident were made with each other and with the person's own. */
final class StyleSignals {

    private final OwnStyle own;
    private final Map<String, Long> networksOfCopies;

    StyleSignals(OwnStyle own, List<Case> cases) {
        this.own = own;
        networksOfCopies = networksOfCopies(cases);
    }

    /** How many mails that stand in the Sent folder came back out of each network. */
    private static Map<String, Long> networksOfCopies(List<Case> cases) {
        return cases.stream()
                .filter(Case::copied)
                .flatMap(item -> network(item).stream())
                .collect(Collectors.groupingBy(network -> network, Collectors.counting()));
    }

    void weigh(Pile pile, Tally tally) {
        int networks = networksInADay(pile);
        tally.add(SignalId.MANY_CLIENT_NETWORKS, pile.figure(networks, tally.limit(LimitId.CLIENT_NETWORKS)));
        int programs =
                pile.mostInADay(item -> Pile.oneOf(item.original().style().program()));
        int names =
                pile.mostInADay(item -> Pile.oneOf(item.original().head().from().name()));
        int zones = pile.mostInADay(item -> Pile.oneOf(item.original().style().zone()));
        int most = Math.max(programs, Math.max(names, zones));
        tally.add(SignalId.CHANGING_STYLE, pile.figure(most, tally.limit(LimitId.STYLES)));
        Pile byHand = pile.byHand(tally.limit(LimitId.DEVICE_MAILS));
        if (byHand.size() > 0) {
            compare(byHand, own.apartFrom(pile), tally);
        }
    }

    private void compare(Pile pile, OwnStyle usual, Tally tally) {
        Set<String> programs = usual.programs();
        if (!programs.isEmpty()) {
            tally.add(
                    SignalId.OTHER_PROGRAM,
                    pile.quote(item -> Optional.of(item.original().style().program())
                            .filter(program -> !program.isEmpty() && !programs.contains(program))));
        }
        if (pile.lead().lane() != Case.Lane.WEB) { // a form has a program and hours of its own
            ids(pile, usual, tally);
            clock(pile, usual, tally);
        }
        networks(pile, usual.networks(), tally);
    }

    // Every network of the incident also carried own mails that are not part of it
    private void networks(Pile pile, Set<String> known, Tally tally) {
        Map<String, Long> here = networksOfCopies(pile.all());
        Set<String> used = pile.values(StyleSignals::network);
        boolean own = used.stream()
                .allMatch(network -> known.contains(network)
                        || networksOfCopies.getOrDefault(network, 0L) > here.getOrDefault(network, 0L));
        if (own) {
            tally.add(SignalId.OWN_NETWORK, pile.figure(used.size(), 1));
        }
    }

    // Says the same as another program does, so that both never count
    private static void ids(Pile pile, OwnStyle usual, Tally tally) {
        Set<String> styles = usual.idStyles();
        if (styles.isEmpty() || tally.has(SignalId.OTHER_PROGRAM)) {
            return;
        }
        int with = pile.count(item -> !item.original().head().ids().isEmpty());
        int other = pile.count(item -> otherId(item, styles).isPresent());
        if (other * 2 > with) {
            tally.add(SignalId.OTHER_MESSAGE_ID, pile.quote(item -> otherId(item, styles)));
        }
    }

    private static Optional<String> otherId(Case item, Set<String> styles) {
        MessageEvidence.Head head = item.original().head();
        return head.ids().stream().findFirst().filter(id -> {
            String style = MessageIdStyle.of(id, head.from().domain());
            return !style.isEmpty() && !styles.contains(style);
        });
    }

    private static void clock(Pile pile, OwnStyle usual, Tally tally) {
        List<Instant> times = pile.distinct().stream()
                .flatMap(item -> item.original().head().date().stream())
                .toList();
        List<Instant> odd = usual.unusual(times);
        if (odd.size() >= tally.limit(LimitId.ODD_HOUR_MAILS) && odd.size() * 2 > times.size()) {
            tally.add(SignalId.UNUSUAL_HOURS, pile.figure(odd.size(), 1));
        }
        Set<Integer> zones = usual.zones();
        int away = pile.count(item -> OwnStyle.isAway(item.original().style().zone(), zones));
        if (away * 2 > pile.size() && !tally.has(SignalId.CHANGING_STYLE)) {
            tally.add(
                    SignalId.OTHER_ZONE,
                    pile.quote(item ->
                            Optional.of(item.original().style().zone()).filter(zone -> OwnStyle.isAway(zone, zones))));
        }
    }

    /** How many networks took part in the busiest day. A line with addresses of both kinds, IPv4 and IPv6, is one. */
    static int networksInADay(Pile pile) {
        return Math.max(pile.mostInADay(item -> network(item, true)), pile.mostInADay(item -> network(item, false)));
    }

    private static List<String> network(Case item, boolean version4) {
        return item.route().client().filter(ip -> ip.isVersion4() == version4).map(IpAddress::network).stream()
                .toList();
    }

    static List<String> network(Case item) {
        return item.route().client().map(IpAddress::network).map(List::of).orElse(List.of());
    }
}
