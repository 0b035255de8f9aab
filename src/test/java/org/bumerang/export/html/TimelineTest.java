// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02, DAY, 1",
        "2026-11-02, 2026-12-02, DAY, 31",
        "2026-11-02, 2026-12-03, WEEK, 5",
        "2026-01-01, 2026-12-31, MONTH, 12",
        "1990-01-02, 2020-12-31, YEAR, 31",
        "1990-01-02, 2060-12-31, YEAR, 71",
    })
    void takesTheShortestSpanThatGivesFewEnoughBars(String first, String last, Timeline.Unit unit, int bars) {
        Timeline timeline = Timeline.of(dates(first + "T12:00:00Z", last + "T12:00:00Z"), ZoneId.of("UTC"));

        assertEquals(unit, timeline.unit());
        assertEquals(bars, timeline.counts().size());
        assertEquals(
                2,
                timeline.counts().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aDayIsADayOfThePersonsZone() {
        List<Instant> dates = dates("2026-11-02T22:30:00Z", "2026-11-02T23:30:00Z");

        assertEquals(
                Map.of(LocalDate.parse("2026-11-02"), 1, LocalDate.parse("2026-11-03"), 1),
                Timeline.of(dates, ZoneId.of("Europe/Berlin")).counts());
    }

    private static List<Instant> dates(String... dates) {
        return Arrays.stream(dates).map(Instant::parse).toList();
    }
}
