// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bumerang.analysis.TimeAxis;

/**
 * Counts by day, or by week, month or year where days would be too many bars.
 *
 * @param counts for the first day of every span of time from the first to the last, those without any among them
 * @param aside how many dates lie too far away from all others to be counted
 */
record Timeline(TimeAxis.Unit unit, Map<LocalDate, Integer> counts, int aside) {

    private static final int MOST_BARS = 31;

    /** Counts at least one date. */
    static Timeline of(List<Instant> dates, ZoneId zone, Instant now) {
        TreeMap<LocalDateTime, Integer> days = new TreeMap<>();
        dates.forEach(date -> days.merge(LocalDate.ofInstant(date, zone).atStartOfDay(), 1, Integer::sum));
        TimeAxis axis = TimeAxis.through(days, LocalDateTime.ofInstant(now, zone), TimeAxis.Unit.DAY, MOST_BARS);
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        axis.starts().forEach(start -> counts.put(start.toLocalDate(), 0));
        int aside = 0;
        for (Map.Entry<LocalDateTime, Integer> day : days.entrySet()) {
            if (axis.startsAfter(day.getKey()) || axis.endsBefore(day.getKey())) {
                aside += day.getValue();
            } else {
                counts.merge(axis.unit().startOf(day.getKey()).toLocalDate(), day.getValue(), Integer::sum);
            }
        }
        return new Timeline(axis.unit(), counts, aside);
    }

    /** The key of the chart's heading. */
    String key() {
        return "overview.times." + name(unit);
    }

    Map<String, Integer> labelled(ReportWords words) {
        Map<String, Integer> labelled = new LinkedHashMap<>();
        counts.forEach((start, count) -> labelled.put(words.span("overview.label." + name(unit), start), count));
        return labelled;
    }

    /** The keys of all headings and of the labels below the bars. */
    static List<String> keys() {
        return Stream.of(TimeAxis.Unit.values())
                .filter(unit -> unit != TimeAxis.Unit.HOUR)
                .flatMap(unit -> Stream.of("overview.times." + name(unit), "overview.label." + name(unit)))
                .toList();
    }

    private static String name(TimeAxis.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
