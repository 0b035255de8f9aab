// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * The row of equal spans of time that shows when mails came, gaps included. A few dates far away from all others, such as
 * those of a clock that was never set, lie outside of it: they would squeeze the rest into one bar.
 *
 * @param start when the first span begins
 * @param end when the last span begins
 */
public record TimeAxis(Unit unit, LocalDateTime start, LocalDateTime end) {

    /** Mail before this is mail with a broken clock. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1990, 1, 1, 0, 0);

    /** Clocks go wrong by a day, and zones differ by one. */
    private static final Duration AHEAD = Duration.ofDays(2);

    /** Of ten dates one at either end may lie far away. */
    private static final int FEW = 10;

    private static final int FAR = 3;
    private static final Duration NEAR = Duration.ofDays(14);

    /** A span of time. */
    public enum Unit {
        HOUR(ChronoUnit.HOURS),
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        /** When the span begins that a time lies in; weeks begin on a Monday. */
        public LocalDateTime startOf(LocalDateTime time) {
            LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
            return switch (this) {
                case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private long count(LocalDateTime first, LocalDateTime last) {
            return length.between(startOf(first), startOf(last)) + 1;
        }
    }

    /**
     * Lays the axis through at least one time.
     *
     * @param times how many mails have each
     * @param now what lies after it by more than two days is the date of a broken clock
     * @param finest the shortest span that is wanted
     * @param most how many spans there may be
     */
    public static TimeAxis through(
            NavigableMap<LocalDateTime, Integer> times, LocalDateTime now, Unit finest, int most) {
        NavigableMap<LocalDateTime, Integer> believable = believable(times, now.plus(AHEAD));
        int few = sum(believable) / FEW;
        LocalDateTime early = after(believable, few);
        LocalDateTime late = after(believable.descendingMap(), few);
        Duration reach = reach(Duration.between(early, late).multipliedBy(FAR));
        LocalDateTime first = believable.ceilingKey(early.minus(reach));
        LocalDateTime last = believable.floorKey(late.plus(reach));
        Unit unit = Arrays.stream(Unit.values())
                .filter(candidate -> candidate.compareTo(finest) >= 0 && candidate.count(first, last) <= most)
                .findFirst()
                .orElse(Unit.YEAR);
        LocalDateTime end = unit.startOf(last);
        LocalDateTime earliest = end.minus(most - 1L, unit.length);
        LocalDateTime start = unit.startOf(first);
        return new TimeAxis(unit, start.isBefore(earliest) ? earliest : start, end);
    }

    /** When each span begins, the first span first. */
    public List<LocalDateTime> starts() {
        return Stream.iterate(start, from -> !from.isAfter(end), from -> from.plus(1, unit.length))
                .toList();
    }

    public boolean endsBefore(LocalDateTime time) {
        return unit.startOf(time).isAfter(end);
    }

    public boolean startsAfter(LocalDateTime time) {
        return time.isBefore(start);
    }

    private static NavigableMap<LocalDateTime, Integer> believable(
            NavigableMap<LocalDateTime, Integer> times, LocalDateTime latest) {
        if (latest.isBefore(EARLIEST)) {
            return times;
        }
        NavigableMap<LocalDateTime, Integer> believable = times.subMap(EARLIEST, true, latest, true);
        // where most dates cannot be, the clock of this computer is the broken one
        return 2 * sum(believable) < sum(times) ? times : believable;
    }

    private static int sum(NavigableMap<LocalDateTime, Integer> times) {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Duration reach(Duration wide) {
        return wide.compareTo(NEAR) > 0 ? wide : NEAR;
    }

    private static LocalDateTime after(NavigableMap<LocalDateTime, Integer> times, int skipped) {
        int passed = 0;
        for (Map.Entry<LocalDateTime, Integer> time : times.entrySet()) {
            passed += time.getValue();
            if (passed > skipped) {
                return time.getKey();
            }
        }
        return times.lastKey();
    }
}
