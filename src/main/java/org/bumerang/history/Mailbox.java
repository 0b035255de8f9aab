// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.hijack.Answer;

/**
 * What is kept of one mailbox. All texts are hashes.
 *
 * @param accounts its own addresses
 * @param places the files it was read from
 * @param checks when it was checked, the earliest first; of checks in one sitting the first
 */
record Mailbox(Set<String> accounts, Set<String> places, List<Instant> checks, Map<String, Mark> reports) {

    /** Checks nearer to each other are one sitting: who opens a file twice wants to hear what is new since last time. */
    static final Duration SITTING = Duration.ofHours(6);

    static final int MOST_REPORTS = 50_000;

    private static final int MOST_CHECKS = 50;
    private static final int MOST_NAMES = 200;
    private static final int ENOUGH_SHARED = 3;

    /**
     * What is kept of a report.
     *
     * @param seen when a check saw it first
     * @param dated the hour of its own date
     */
    record Mark(Instant seen, Optional<Instant> dated, Optional<Answer> answer) {}

    Mailbox {
        accounts = Set.copyOf(accounts);
        places = Set.copyOf(places);
        checks = List.copyOf(checks);
        reports = Map.copyOf(reports);
    }

    static Mailbox of(Sight sight) {
        return new Mailbox(sight.accounts(), sight.places(), List.of(), Map.of());
    }

    /**
     * Whether a check reads this mailbox: people save it under a new name every week, so its own addresses tell, or the
     * reports in it; the name of the file only where no address is known.
     */
    boolean isThatOf(Sight sight) {
        boolean nameless = accounts.isEmpty() || sight.accounts().isEmpty();
        return !Collections.disjoint(accounts, sight.accounts())
                || (nameless && !Collections.disjoint(places, sight.places()))
                || sharesReports(sight);
    }

    private boolean sharesReports(Sight sight) {
        long shared =
                sight.reports().keySet().stream().filter(reports::containsKey).count();
        return shared >= ENOUGH_SHARED
                || (shared > 0 && shared * 2 >= sight.reports().size());
    }

    /** The check to compare with: the last one of an earlier sitting; in the first sitting its first one. */
    Optional<Instant> lastCheck(Instant now) {
        List<Instant> earlier =
                checks.stream().filter(check -> !check.isAfter(now)).toList();
        return earlier.stream()
                .filter(check -> !check.isAfter(now.minus(SITTING)))
                .reduce((first, second) -> second)
                .or(() -> earlier.stream().findFirst());
    }

    /** With what this check saw. */
    Mailbox after(Sight sight, Instant now) {
        Map<String, Mark> known = new HashMap<>(reports);
        sight.reports()
                .forEach((hash, report) -> known.putIfAbsent(hash, new Mark(now, report.dated(), Optional.empty())));
        boolean newSitting = checks.stream().noneMatch(check -> check.isAfter(now.minus(SITTING)));
        List<Instant> all = newSitting
                ? Stream.concat(checks.stream(), Stream.of(now))
                        .skip(Math.max(0, checks.size() + 1 - MOST_CHECKS))
                        .toList()
                : checks;
        return new Mailbox(union(accounts, sight.accounts()), union(places, sight.places()), all, newest(known));
    }

    /** With these answers about the reports of this check, and none about the others of them. */
    Mailbox answered(Sight sight, Map<String, Answer> answers) {
        Map<String, Mark> known = new HashMap<>(reports);
        sight.reports()
                .keySet()
                .forEach(hash -> known.computeIfPresent(
                        hash,
                        (key, mark) -> new Mark(mark.seen(), mark.dated(), Optional.ofNullable(answers.get(hash)))));
        return new Mailbox(accounts, places, checks, known);
    }

    private static Map<String, Mark> newest(Map<String, Mark> known) {
        if (known.size() <= MOST_REPORTS) {
            return known;
        }
        return known.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Mark> entry) ->
                                entry.getValue().dated().orElse(entry.getValue().seen()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_REPORTS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> union(Set<String> kept, Set<String> more) {
        return Stream.concat(more.stream(), kept.stream())
                .limit(MOST_NAMES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
