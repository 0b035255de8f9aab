// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cases of one incident, each report once, with the figures that signals of the pile rest on. */
final class Pile {

    private static final Duration DAY = Duration.ofDays(1);

    private final List<Case> cases;
    private final List<Case> distinct;

    Pile(List<Case> cases) {
        this.cases = cases;
        Map<String, Case> once = new LinkedHashMap<>();
        cases.forEach(item -> once.putIfAbsent(item.identity(), item));
        distinct = List.copyOf(once.values());
    }

    List<Case> all() {
        return cases;
    }

    /** Each report once. */
    List<Case> distinct() {
        return distinct;
    }

    /**
     * Without the mails of devices: a scanner, router or disk writes to one address again and again, out of one place, keeps
     * no copies and has a program and hours of its own.
     */
    Pile byHand(int leastOfDevice) {
        Map<String, Long> mails = distinct.stream().collect(Collectors.groupingBy(Pile::target, Collectors.counting()));
        return new Pile(distinct.stream()
                .filter(item -> mails.getOrDefault(target(item), 0L) < leastOfDevice)
                .toList());
    }

    private static String target(Case item) {
        return item.recipients() + "|" + StyleSignals.network(item);
    }

    /**
     * The case that tells the lane: reports without a path have joined those of the lane, and a few strays may have. The first
     * of the most numerous lane.
     */
    Case lead() {
        return lead(cases);
    }

    static Case lead(List<Case> cases) {
        Map<Case.Lane, List<Case>> lanes = cases.stream()
                .filter(item -> item.lane() != Case.Lane.OPEN)
                .collect(Collectors.groupingBy(Case::lane, () -> new EnumMap<>(Case.Lane.class), Collectors.toList()));
        return lanes.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(List::getFirst)
                .orElseGet(cases::getFirst);
    }

    Case first() {
        return cases.getFirst();
    }

    int size() {
        return distinct.size();
    }

    int count(Predicate<Case> trait) {
        return (int) distinct.stream().filter(trait).count();
    }

    boolean any(Predicate<Case> trait) {
        return distinct.stream().anyMatch(trait);
    }

    Optional<Case> find(Predicate<Case> trait) {
        return distinct.stream().filter(trait).findFirst();
    }

    /** The words of the first case that has some. */
    Optional<Tally.Quote> quote(Function<Case, Optional<String>> words) {
        return distinct.stream()
                .flatMap(item -> words.apply(item).map(text -> new Tally.Quote(text, item.key())).stream())
                .findFirst();
    }

    /** A figure of the pile, quoted for its first message. */
    Optional<Tally.Quote> figure(int value, int least) {
        return value < least ? Optional.empty() : Optional.of(new Tally.Quote(Integer.toString(value), first().key()));
    }

    /** The most different values that fall into any one day. */
    int mostInADay(Function<Case, ? extends Collection<String>> values) {
        Deque<Case> window = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        for (Case item : distinct) {
            window.addLast(item);
            values.apply(item).forEach(value -> counts.merge(value, 1, Integer::sum));
            Instant start = item.time().minus(DAY);
            while (window.getFirst().time().isBefore(start)) {
                values.apply(window.removeFirst())
                        .forEach(value -> counts.computeIfPresent(value, (key, n) -> n == 1 ? null : n - 1));
            }
            most = Math.max(most, counts.size());
        }
        return most;
    }

    Set<String> values(Function<Case, ? extends Collection<String>> values) {
        Set<String> found = new HashSet<>();
        distinct.forEach(item -> found.addAll(values.apply(item)));
        return found;
    }

    List<String> recipients() {
        List<String> found = new ArrayList<>();
        distinct.forEach(item -> found.addAll(item.recipients()));
        return found.stream().filter(Objects::nonNull).distinct().toList();
    }

    long from() {
        return cases.getFirst().time().getEpochSecond();
    }

    long until() {
        return cases.getLast().time().getEpochSecond();
    }

    static List<String> oneOf(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
