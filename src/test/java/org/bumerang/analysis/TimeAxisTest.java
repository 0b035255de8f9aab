// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-12-31T12:00");
    private static final int MOST = 60;

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T07:10, 2026-11-02T07:50, HOUR, 1",
        "2026-11-02T07:10, 2026-11-04T18:50, HOUR, 60",
        "2026-11-02T07:10, 2026-11-04T19:00, DAY, 3",
        "2026-11-02T23:00, 2026-12-31T01:00, DAY, 60",
        "2026-11-02T23:00, 2027-01-01T01:00, WEEK, 9",
        "2025-11-16T00:00, 2026-12-31T23:00, WEEK, 60",
        "2025-11-09T00:00, 2026-12-31T23:00, MONTH, 14",
        "2022-01-31T00:00, 2026-12-01T00:00, MONTH, 60",
        "2021-12-31T00:00, 2026-12-01T00:00, YEAR, 6",
        "1990-01-02T00:00, 2026-12-31T00:00, YEAR, 37",
    })
    void takesTheShortestSpanThatGivesFewEnoughBars(String first, String last, TimeAxis.Unit unit, int bars) {
        TimeAxis axis = TimeAxis.through(times(first, last), NOW, TimeAxis.Unit.HOUR, MOST);

        assertEquals(unit, axis.unit());
        assertEquals(bars, axis.starts().size());
    }

    @Test
    void isNoFinerThanWanted() {
        assertEquals(
                TimeAxis.Unit.DAY,
                TimeAxis.through(times("2026-11-02T07:10"), NOW, TimeAxis.Unit.DAY, MOST)
                        .unit());
    }

    @Test
    void leavesOutDatesThatCannotBe() {
        TimeAxis axis = TimeAxis.through(
                times("1970-01-01T00:00", "2026-11-02T07:00", "2026-11-03T07:00", "2099-01-01T00:00"),
                NOW,
                TimeAxis.Unit.HOUR,
                MOST);

        assertEquals(25, axis.starts().size());
        assertTrue(axis.startsAfter(LocalDateTime.parse("1970-01-01T00:00")));
        assertTrue(axis.endsBefore(LocalDateTime.parse("2099-01-01T00:00")));
        assertFalse(axis.endsBefore(LocalDateTime.parse("2026-11-03T07:59")));
        assertFalse(axis.startsAfter(LocalDateTime.parse("2026-11-02T07:00")));
    }

    @Test
    void leavesOutAFewDatesFarAwayFromTheRest() {
        NavigableMap<LocalDateTime, Integer> times = times("2003-05-06T07:00", "2026-11-01T07:00", "2026-11-05T07:00");
        times.put(LocalDateTime.parse("2026-11-03T07:00"), 18);

        TimeAxis axis = TimeAxis.through(times, NOW, TimeAxis.Unit.HOUR, MOST);

        assertEquals(TimeAxis.Unit.DAY, axis.unit());
        assertEquals(LocalDateTime.parse("2026-11-01T00:00"), axis.start());
        assertEquals(5, axis.starts().size());
    }

    @Test
    void showsHalfOfTheMailHoweverFarItIs() {
        NavigableMap<LocalDateTime, Integer> times = times("2003-05-06T07:00", "2026-11-01T07:00");
        times.replaceAll((time, count) -> 50);

        assertEquals(
                24,
                TimeAxis.through(times, NOW, TimeAxis.Unit.HOUR, MOST).starts().size());
    }

    @Test
    void believesTheMailWhereTheClockOfThisComputerIsWrong() {
        LocalDateTime stopped = LocalDateTime.parse("2020-01-01T00:00");
        TimeAxis axis = TimeAxis.through(
                times("2019-12-31T07:00", "2026-11-02T07:00", "2026-11-03T07:00", "2026-11-04T07:00"),
                stopped,
                TimeAxis.Unit.DAY,
                MOST);

        assertFalse(axis.endsBefore(LocalDateTime.parse("2026-11-04T07:00")));
    }

    @Test
    void staysBoundedWhereNoDateCanBe() {
        TimeAxis axis = TimeAxis.through(times("0001-01-01T00:00", "9999-12-31T00:00"), NOW, TimeAxis.Unit.HOUR, MOST);

        assertEquals(MOST, axis.starts().size());
        assertTrue(axis.startsAfter(LocalDateTime.parse("0001-01-01T00:00")));
    }

    private static NavigableMap<LocalDateTime, Integer> times(String... times) {
        NavigableMap<LocalDateTime, Integer> counts = new TreeMap<>();
        Arrays.stream(times).map(LocalDateTime::parse).forEach(time -> counts.merge(time, 1, Integer::sum));
        return counts;
    }
}
