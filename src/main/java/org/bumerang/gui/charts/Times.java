// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.gui.list.Facet;

/**
 * When the cases came.
 *
 * @param bars one a span of time, empty ones among them; before and after them one for the few dates far away
 * @param undated the cases without a date, if there are any
 */
record Times(Optional<TimeAxis> axis, List<Bar> bars, Optional<Bar> undated) {

    static final int MOST_BARS = 60;

    Times {
        bars = List.copyOf(bars);
    }

    /** The spans of time alone. */
    List<Bar> spans() {
        return bars.stream().filter(bar -> bar.meaning() instanceof Bar.Span).toList();
    }

    /** Whether bars are shorter than the days that they choose, and there are several days. */
    boolean choosesWholeDays() {
        return axis.filter(it -> it.unit() == TimeAxis.Unit.HOUR).isPresent()
                && spans().stream()
                                .flatMap(bar -> bar.keys().stream())
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    /** How many cases lie far away from all others. */
    int aside() {
        return bars.stream()
                .filter(bar -> bar.meaning() instanceof Bar.Edge)
                .mapToInt(Bar::number)
                .sum();
    }

    /** Collects the cases one by one. */
    static final class Counter {

        private final NavigableMap<LocalDateTime, Bin> hours = new TreeMap<>();
        private final Bin undated = new Bin();

        void add(LocalDateTime time, String day, boolean suspicious) {
            hours.computeIfAbsent(TimeAxis.Unit.HOUR.startOf(time), hour -> new Bin())
                    .add(day, suspicious);
        }

        void addUndated(String day, boolean suspicious) {
            undated.add(day, suspicious);
        }

        /** @param now when the cases are looked at */
        Times sum(LocalDateTime now) {
            Optional<Bar> without = undated.number == 0 ? Optional.empty() : Optional.of(undated.bar(Bar.Edge.UNDATED));
            if (hours.isEmpty()) {
                return new Times(Optional.empty(), List.of(), without);
            }
            NavigableMap<LocalDateTime, Integer> numbers = new TreeMap<>();
            hours.forEach((hour, bin) -> numbers.put(hour, bin.number));
            TimeAxis axis = TimeAxis.through(numbers, now, TimeAxis.Unit.HOUR, MOST_BARS);
            return new Times(Optional.of(axis), bars(axis), without);
        }

        private List<Bar> bars(TimeAxis axis) {
            Bin earlier = new Bin();
            Bin later = new Bin();
            Map<LocalDateTime, Bin> spans = new TreeMap<>();
            axis.starts().forEach(start -> spans.put(start, new Bin()));
            hours.forEach((hour, bin) -> {
                if (axis.startsAfter(hour)) {
                    earlier.add(bin);
                } else if (axis.endsBefore(hour)) {
                    later.add(bin);
                } else {
                    spans.computeIfAbsent(axis.unit().startOf(hour), start -> new Bin())
                            .add(bin);
                }
            });
            List<Bar> bars = new ArrayList<>();
            spans.forEach((start, bin) -> bars.add(bin.bar(new Bar.Span(axis.unit(), start))));
            if (earlier.number > 0) {
                bars.addFirst(earlier.bar(Bar.Edge.EARLIER));
            }
            if (later.number > 0) {
                bars.addLast(later.bar(Bar.Edge.LATER));
            }
            return bars;
        }
    }

    /** The cases of a span of time. */
    private static final class Bin {

        private final TreeSet<String> days = new TreeSet<>();
        private int number;
        private int suspicious;

        void add(String day, boolean isSuspicious) {
            days.add(day);
            number++;
            suspicious += isSuspicious ? 1 : 0;
        }

        void add(Bin other) {
            days.addAll(other.days);
            number += other.number;
            suspicious += other.suspicious;
        }

        Bar bar(Bar.Meaning meaning) {
            return new Bar(meaning, Facet.DAY, List.copyOf(days), number, suspicious);
        }
    }
}
