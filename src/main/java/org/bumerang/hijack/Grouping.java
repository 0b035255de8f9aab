// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts cases together that belong together: same lane, and no longer pause between two of them than a few days. A theft that
 * drips two mails a day stays one incident so; bounces of a whole year do not become a wave.
 */
final class Grouping {

    private static final Comparator<Case> BY_TIME = Comparator.comparing(Case::time)
            .thenComparing(item -> item.evidence().outer().messageId())
            .thenComparing(Case::key);

    private final SignalBook book;
    private final Duration pause;

    Grouping(SignalBook book) {
        this.book = book;
        pause = Duration.ofDays(book.limit(LimitId.PAUSE_DAYS));
    }

    List<List<Case>> group(List<Case> cases) {
        Map<Case.Lane, Map<Boolean, List<Case>>> lanes = new EnumMap<>(Case.Lane.class);
        cases.stream()
                .sorted(BY_TIME)
                .filter(item -> item.lane() != Case.Lane.NONE)
                .forEach(item -> lanes.computeIfAbsent(item.lane(), lane -> new TreeMap<>())
                        .computeIfAbsent(item.copied(), copied -> new ArrayList<>())
                        .add(item));
        List<List<Case>> groups = new ArrayList<>();
        lanes.values().forEach(byCopy -> byCopy.values().forEach(lane -> groups.addAll(byPause(lane))));
        return joinPathless(joinStrays(groups));
    }

    private List<List<Case>> byPause(List<Case> sorted) {
        List<List<Case>> groups = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Case item : sorted) {
            if (groups.isEmpty() || item.time().minus(pause).isAfter(last)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(item);
            last = item.time();
        }
        return groups;
    }

    // A report that only its writer speaks for goes with the wave that shows where the same mail came from
    private List<List<Case>> joinStrays(List<List<Case>> groups) {
        List<List<Case>> stay = new ArrayList<>();
        for (List<Case> group : groups) {
            Optional<List<Case>> wave = groups.stream()
                    .filter(other -> isForgery(other) && isStray(group, other))
                    .max(Comparator.comparingInt(List::size));
            wave.ifPresent(other -> {
                other.addAll(group);
                other.sort(BY_TIME);
            });
            if (wave.isEmpty()) {
                stay.add(group);
            }
        }
        return stay;
    }

    private boolean isForgery(List<Case> group) {
        return group.getFirst().lane() == Case.Lane.FOREIGN && isWave(group);
    }

    private boolean isStray(List<Case> group, List<Case> wave) {
        Case first = group.getFirst();
        boolean pathless = first.lane() == Case.Lane.OWN
                && !first.copied()
                && group.stream().allMatch(item -> item.original().hops().isEmpty());
        return pathless
                && group.size() * book.limit(LimitId.STRAY_TIMES) <= wave.size()
                && overlap(wave, group)
                && group.stream().allMatch(item -> wave.stream().anyMatch(other -> sameSubject(item, other)));
    }

    private static boolean sameSubject(Case one, Case other) {
        String subject = one.original().head().subject();
        return !subject.isEmpty() && subject.equals(other.original().head().subject());
    }

    // Reports that return no path go with the largest group of their days that has one
    private List<List<Case>> joinPathless(List<List<Case>> groups) {
        List<List<Case>> joined = new ArrayList<>();
        List<List<Case>> open = new ArrayList<>();
        for (List<Case> group : groups) {
            (group.getFirst().lane() == Case.Lane.OPEN ? open : joined).add(group);
        }
        List<List<Case>> stay = new ArrayList<>();
        for (List<Case> pathless : open) {
            Optional<List<Case>> best = joined.stream()
                    .filter(group -> isWave(group) && overlap(group, pathless))
                    .max(Comparator.comparingInt(List::size));
            best.ifPresent(group -> {
                group.addAll(pathless);
                group.sort(BY_TIME);
            });
            if (best.isEmpty()) {
                stay.add(pathless);
            }
        }
        joined.addAll(stay);
        return joined;
    }

    private boolean isWave(List<Case> group) {
        Case first = group.getFirst();
        boolean wave = first.lane() == Case.Lane.FOREIGN || (first.lane() == Case.Lane.OWN && !first.copied());
        return wave && group.size() >= book.limit(LimitId.GROUP_MAILS);
    }

    private boolean overlap(List<Case> group, List<Case> other) {
        Instant start = group.getFirst().time().minus(pause);
        Instant end = group.getLast().time().plus(pause);
        return !other.getFirst().time().isAfter(end) && !other.getLast().time().isBefore(start);
    }
}
