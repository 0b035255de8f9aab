// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the person writes: with which programs, from which networks, at which hours. Learned from the Sent folder and from
 * mails to themselves. What was written around an incident is left out of the comparison with it, because whoever used the
 * account may have left copies.
 */
final class OwnStyle {

    private static final Duration AROUND = Duration.ofDays(1);
    private static final int HOURS = 24;
    private static final int OTHER_ZONE_HOURS = 2;

    private final List<OwnCopy> copies;
    private final SignalBook book;

    OwnStyle(List<OwnCopy> copies, SignalBook book) {
        this.copies = List.copyOf(copies);
        this.book = book;
    }

    /** The same without what was written around an incident. */
    OwnStyle apartFrom(Pile pile) {
        Instant from = pile.all().getFirst().time().minus(AROUND);
        Instant until = pile.all().getLast().time().plus(AROUND);
        return new OwnStyle(
                copies.stream().filter(copy -> copy.isOutside(from, until)).toList(), book);
    }

    /** The programs; none where too few mails are there to say. */
    Set<String> programs() {
        return usual(copy -> copy.style().program(), LimitId.PROGRAM_MAILS);
    }

    /** The forms of Message-IDs; none where too few mails are there to say. */
    Set<String> idStyles() {
        return usual(OwnCopy::idStyle, LimitId.ID_MAILS);
    }

    private Set<String> usual(Function<OwnCopy, String> trait, LimitId least) {
        List<String> known =
                copies.stream().map(trait).filter(value -> !value.isEmpty()).toList();
        return known.size() < book.limit(least) ? Set.of() : Set.copyOf(known);
    }

    /** The networks of the clients. */
    Set<String> networks() {
        return copies.stream().flatMap(copy -> copy.network().stream()).collect(Collectors.toSet());
    }

    /**
     * The time zones that the person's clocks are set to, as seconds from UTC; none where too few mails are there to say. Mail
     * without a zone of its own (+0000, as servers write) tells nothing.
     */
    Set<Integer> zones() {
        List<Integer> known = clocks().map(clock -> clock.getOffset().getTotalSeconds())
                .filter(seconds -> seconds != 0)
                .toList();
        boolean enough = known.size() >= book.limit(LimitId.ZONE_MAILS) && known.size() * 2L > copies.size();
        return enough ? Set.copyOf(known) : Set.of();
    }

    /** Whether a zone lies away from all of these. An hour more or less is summer time. */
    static boolean isAway(String zone, Set<Integer> zones) {
        Optional<Integer> seconds = seconds(zone).filter(offset -> offset != 0);
        return !zones.isEmpty()
                && seconds.isPresent()
                && zones.stream().allMatch(own -> Math.abs(own - seconds.get()) >= OTHER_ZONE_HOURS * 3_600);
    }

    private static Optional<Integer> seconds(String zone) {
        try {
            return zone.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.of(zone).getTotalSeconds());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The times at which the person hardly ever writes; none where too few mails are there to say. */
    List<Instant> unusual(List<Instant> times) {
        int[] byHour = new int[HOURS];
        NavigableMap<Instant, ZoneOffset> offsets = new TreeMap<>();
        clocks().forEach(clock -> {
            byHour[clock.getHour()]++;
            offsets.put(clock.toInstant(), clock.getOffset());
        });
        int all = Arrays.stream(byHour).sum();
        if (all < book.limit(LimitId.HOUR_MAILS)) {
            return List.of();
        }
        return times.stream()
                .filter(time -> {
                    int hour = time.atOffset(offsetAt(offsets, time)).getHour();
                    int around = byHour[(hour + HOURS - 1) % HOURS] + byHour[hour] + byHour[(hour + 1) % HOURS];
                    return !book.reaches(LimitId.HOUR_SHARE, around, all);
                })
                .toList();
    }

    // The person's clock at that time of the year
    private static ZoneOffset offsetAt(NavigableMap<Instant, ZoneOffset> offsets, Instant time) {
        return Optional.ofNullable(offsets.floorEntry(time))
                .orElseGet(offsets::firstEntry)
                .getValue();
    }

    private Stream<OffsetDateTime> clocks() {
        return copies.stream().flatMap(copy -> copy.written().stream());
    }
}
