// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test checks a mailbox on 3 November, and again with what came since. */
class TrendTest {

    private static final Instant LAST = Instant.parse("2026-11-03T10:00:00Z");

    @TempDir
    private Path folder;

    private Comparison compare(FoundMail before, FoundMail after, String now) throws IOException {
        CheckHistory history = new CheckHistory(folder);
        history.remember(before.analysis(), before.inputs(), LAST);
        return history.remember(after.analysis(), after.inputs(), Instant.parse(now))
                .comparison()
                .orElseThrow();
    }

    private static FoundMail mail() {
        return new FoundMail("inbox.mbox").of("anna@example.org");
    }

    /** Two days with 40 reports, up to the check. */
    private static FoundMail wave() {
        return mail().reports(40, "2026-11-01T12:00:00Z", 1);
    }

    @Test
    void aWaveGrows() throws IOException {
        FoundMail after = wave();
        for (int minute = 10; minute < 60; minute++) {
            after.reports(4, "2026-11-04T10:" + minute + ":00Z", 1);
        }
        Comparison change = compare(wave(), after, "2026-11-05T10:00:00Z");
        assertEquals(200, change.fresh());
        assertEquals(Trend.MORE, change.trend());
    }

    @Test
    void aWaveGoesOnAsBefore() throws IOException {
        FoundMail after = wave().reports(40, "2026-11-03T11:00:00Z", 1);
        assertEquals(
                Trend.STEADY, compare(wave(), after, "2026-11-05T10:00:00Z").trend());
    }

    @Test
    void copiesOfAReportAreOne() throws IOException {
        FoundMail after = wave().reports(100, "2026-11-03T11:00:00Z", 0);
        assertEquals(1, compare(wave(), after, "2026-11-05T10:00:00Z").fresh());
    }

    @Test
    void aLongTimeWithAsManyReportsAsBeforeIsFewer() throws IOException {
        FoundMail after = wave().reports(60, "2026-11-03T11:00:00Z", 1);
        assertEquals(Trend.FEWER, compare(wave(), after, "2026-11-24T10:00:00Z").trend());
    }

    @Test
    void aWaveAfterSilenceIsMore() throws IOException {
        FoundMail old = mail().reports(30, "2026-10-10T12:00:00Z", 1);
        FoundMail after = mail().reports(30, "2026-10-10T12:00:00Z", 1).reports(12, "2026-11-10T12:00:00Z", 20);
        Comparison change = compare(old, after, "2026-11-24T10:00:00Z");
        assertEquals(12, change.fresh());
        assertEquals(Trend.MORE, change.trend());
    }

    @Test
    void saysNothingWithinADay() throws IOException {
        FoundMail after = wave().reports(40, "2026-11-03T11:00:00Z", 0);
        assertEquals(Trend.OPEN, compare(wave(), after, "2026-11-03T20:00:00Z").trend());
    }

    @Test
    void saysNothingOfAFew() throws IOException {
        FoundMail before = mail().reports(1, "2026-11-03T08:00:00Z", 1);
        FoundMail after = mail().reports(1, "2026-11-03T08:00:00Z", 1).reports(3, "2026-11-08T08:00:00Z", 1);
        assertEquals(Trend.OPEN, compare(before, after, "2026-11-10T10:00:00Z").trend());
    }

    @Test
    void callsNoChanceATrend() throws IOException {
        FoundMail before = mail().reports(3, "2026-11-01T12:00:00Z", 20);
        FoundMail after = mail().reports(3, "2026-11-01T12:00:00Z", 20).reports(6, "2026-11-03T12:00:00Z", 7);
        assertEquals(
                Trend.STEADY, compare(before, after, "2026-11-05T10:00:00Z").trend());
    }

    @Test
    void saysNothingWhereTheEarlierReportsAreGone() throws IOException {
        FoundMail after = mail().reports(12, "2026-11-04T08:00:00Z", 5);
        Comparison change = compare(wave(), after, "2026-11-10T10:00:00Z");
        assertEquals(12, change.fresh());
        assertEquals(Trend.OPEN, change.trend());
    }

    @Test
    void mailSentAfterTheCheckGoesOn() throws IOException {
        FoundMail after = wave().stolen("2026-11-05T08:00:00Z", "2026-11-05T07:59:00Z");
        assertEquals(
                Course.ONGOING, compare(wave(), after, "2026-11-10T10:00:00Z").course());
    }

    @Test
    void lateReportsOfEarlierMailDoNotGoOn() throws IOException {
        FoundMail after = wave().stolen("2026-11-06T08:00:00Z", "2026-11-02T07:59:00Z");
        assertEquals(Course.LATE, compare(wave(), after, "2026-11-10T10:00:00Z").course());
    }
}
