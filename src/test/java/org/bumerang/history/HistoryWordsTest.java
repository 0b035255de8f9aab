// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bumerang.explain.BundleChecks;
import org.bumerang.explain.Language;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {

    private static final Instant LAST = Instant.parse("2026-11-03T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static String say(Language language, Comparison change, String today) {
        return new HistoryWords(language).sentences(change, LocalDate.parse(today), BERLIN);
    }

    @Test
    void bothLanguagesSayEverything() {
        BundleChecks.of(HistoryWords.class)
                .derived(List.of("none.day", "none.today", "fresh.day", "fresh.today"))
                .derived(List.of("trend.more", "trend.fewer", "trend.steady", "trend.open"))
                .derived(List.of("course.ongoing", "course.late"))
                .check();
    }

    @Test
    void countsAndTellsTheTrend() {
        Comparison change = new Comparison(LAST, 12, 0, Trend.MORE, Course.OPEN);
        assertEquals(
                "12 neue Unzustellbar-Meldungen seit der Prüfung am 3. November 2026. Es werden mehr.",
                say(Language.DE, change, "2026-11-24"));
        assertEquals(
                "12 new bounce messages since the check on 3 November 2026. They are getting more.",
                say(Language.EN, change, "2026-11-24"));
    }

    @Test
    void namesTheTimeOnTheSameDay() {
        Comparison change = new Comparison(LAST, 1, 2, Trend.OPEN, Course.LATE);
        assertEquals(
                "Eine neue Unzustellbar-Meldung seit der Prüfung heute um 11:00 Uhr. 2 ältere Meldungen waren damals"
                        + " nicht dabei. Ob es mehr oder weniger werden, lässt sich noch nicht sagen. Die E-Mails dahinter"
                        + " wurden schon vor dieser Prüfung verschickt; solche Meldungen treffen oft noch einige Tage lang"
                        + " ein.",
                say(Language.DE, change, "2026-11-03"));
    }

    @Test
    void nothingNewIsNoReasonToStopLooking() {
        Comparison change = new Comparison(LAST, 0, 0, Trend.OPEN, Course.OPEN);
        assertEquals(
                "Since the check on 3 November 2026, no new bounce message has been added here. Look again in a few"
                        + " days, with emails saved anew.",
                say(Language.EN, change, "2026-11-24"));
    }
}
