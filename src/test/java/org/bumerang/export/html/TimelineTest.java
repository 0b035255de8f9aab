// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bumerang.analysis.TimeAxis;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void aDayIsADayOfThePersonsZone() {
        List<Instant> dates = dates("2026-11-02T22:30:00Z", "2026-11-02T23:30:00Z");

        assertEquals(
                Map.of(LocalDate.parse("2026-11-02"), 1, LocalDate.parse("2026-11-03"), 1),
                Timeline.of(dates, ZoneId.of("Europe/Berlin"), NOW).counts());
    }

    @Test
    void aBrokenClockIsCountedAside() {
        Timeline timeline = Timeline.of(
                dates("1970-01-01T00:00:00Z", "2026-11-02T12:00:00Z", "2026-11-04T12:00:00Z", "2099-01-01T00:00:00Z"),
                ZoneId.of("UTC"),
                NOW);

        assertEquals(TimeAxis.Unit.DAY, timeline.unit());
        assertEquals(List.of(1, 0, 1), List.copyOf(timeline.counts().values()));
        assertEquals(2, timeline.aside());
    }

    private static List<Instant> dates(String... dates) {
        return Arrays.stream(dates).map(Instant::parse).toList();
    }
}
