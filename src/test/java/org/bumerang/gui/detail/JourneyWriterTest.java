// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bumerang.explain.Language;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Journey;
import org.bumerang.hijack.Journey.Hop;
import org.bumerang.hijack.Journey.Standing;
import org.junit.jupiter.api.Test;

class JourneyWriterTest {

    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2026-03-09T08:11:00+01:00");

    private final Texts texts = new Texts(Language.DE);
    private final JourneyWriter writer = new JourneyWriter(texts, ZoneId.of("Europe/Berlin"));

    private static Hop hop(String by, OffsetDateTime time, Duration delay, Standing standing) {
        return new Hop("a.example", by, Optional.of(time), Optional.of(delay), standing, "");
    }

    private JourneySheet sheet(Hop... hops) {
        return writer.sheet(new Journey(List.of(hops), 0));
    }

    @Test
    void writesAllTimesInOneZone() {
        OffsetDateTime inAmerica = OffsetDateTime.parse("2026-03-09T02:13:05-05:00");
        JourneySheet sheet = sheet(
                new Hop("", "b.example", Optional.of(EIGHT), Optional.empty(), Standing.VOUCHED, ""),
                hop("c.example", inAmerica, Duration.ofSeconds(125), Standing.VOUCHED));
        assertEquals("09.03.26, 08:11:00", sheet.legs().getFirst().time());
        assertEquals("ohne Namen", sheet.legs().getFirst().from());
        assertEquals("09.03.26, 08:13:05", sheet.legs().getLast().time());
        assertEquals("2 Min 5 Sek", sheet.legs().getLast().stay());
        assertEquals(1, sheet.legs().getLast().share());
        assertEquals("Insgesamt 2 Min 5 Sek unterwegs", sheet.total());
        assertEquals(List.of(), sheet.remarks());
    }

    @Test
    void marksAWrongClockInWords() {
        JourneySheet sheet = sheet(hop("b.example", EIGHT, Duration.ofMinutes(-62), Standing.VOUCHED));
        assertEquals(
                "Eine Uhr geht falsch: 1 Std 2 Min vor der Station davor",
                sheet.legs().getFirst().stay());
        assertEquals(0, sheet.legs().getFirst().share());
        assertEquals(1, sheet.remarks().size());
    }

    @Test
    void aSecondOfDifferenceIsNoWrongClock() {
        assertEquals(
                "0 Sek",
                sheet(hop("b.example", EIGHT, Duration.ofSeconds(-1), Standing.VOUCHED))
                        .legs()
                        .getFirst()
                        .stay());
    }

    @Test
    void marksWhatMayBeInventedAndWhatCannotBeRead() {
        JourneySheet sheet = sheet(
                new Hop("", "", Optional.empty(), Optional.empty(), Standing.UNREADABLE, "%%% nonsense"),
                hop("b.example", EIGHT, Duration.ZERO, Standing.UNPROVEN));
        assertEquals("%%% nonsense", sheet.legs().getFirst().from());
        assertEquals("Diese Zeile ist nicht lesbar", sheet.legs().getFirst().mark());
        assertEquals("Nicht belegt", sheet.legs().getLast().mark());
        assertTrue(sheet.plain().contains("a.example → b.example · 09.03.26, 08:11:00 · 0 Sek · Nicht belegt"));
    }

    @Test
    void saysHowManyLinesAreLeftOut() {
        assertEquals(
                List.of("7 ältere Zeilen sind nicht gezeigt."),
                writer.sheet(new Journey(List.of(), 7)).remarks());
    }
}
