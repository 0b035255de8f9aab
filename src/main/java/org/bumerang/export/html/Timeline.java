// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by day, or by week, month or year where days would be too many bars.
 *
 * @param counts for the first day of every span of time from the first to the last, those without any among them
 */
record Timeline(Unit unit, Map<LocalDate, Integer> counts) {

    private static final int MOST_BARS = 31;

    /** A span of time that gets one bar. */
    enum Unit {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        /** The key of the chart's heading. */
        String key() {
            return "overview.times." + name().toLowerCase(Locale.ROOT);
        }

        /** The key of a bar's label. */
        String labelKey() {
            return "overview.label." + name().toLowerCase(Locale.ROOT);
        }

        private LocalDate startOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private long bars(LocalDate first, LocalDate last) {
            return length.between(startOf(first), startOf(last)) + 1;
        }
    }

    /** Counts at least one date; the dates lie within a few decades. */
    static Timeline of(List<Instant> dates, ZoneId zone) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        dates.forEach(date -> days.merge(LocalDate.ofInstant(date, zone), 1, Integer::sum));
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        Unit unit = Arrays.stream(Unit.values())
                .filter(candidate -> candidate.bars(first, last) <= MOST_BARS)
                .findFirst()
                .orElse(Unit.YEAR);
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        for (LocalDate start = unit.startOf(first); !start.isAfter(last); start = start.plus(1, unit.length)) {
            counts.put(start, 0);
        }
        days.forEach((day, count) -> counts.merge(unit.startOf(day), count, Integer::sum));
        return new Timeline(unit, counts);
    }

    Map<String, Integer> labelled(ReportWords words) {
        Map<String, Integer> labelled = new LinkedHashMap<>();
        counts.forEach((start, count) -> labelled.put(words.span(unit.labelKey(), start), count));
        return labelled;
    }
}
