// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares a check with the last one. A report is new where that check did not see it and it bears a later date. Whether more
 * or fewer come is told from reports a day by their own dates: since the last check, and in the wave that reached up to it.
 */
final class Comparer {

    /** An export may be a little older than the check that reads it. */
    private static final Duration EXPORT_LAG = Duration.ofDays(1);

    /** No report for so long ends a wave. */
    private static final Duration PAUSE = Duration.ofDays(3);

    private static final Duration LONGEST_WAVE = Duration.ofDays(30);
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final int FEWEST = 5;

    /** Rates nearer to each other than this are called equal, and differences that chance makes are none. */
    private static final double CLEAR_RATIO = 1.5;

    private static final double CLEAR_DEVIATIONS = 2;

    private final Mailbox mailbox;
    private final Sight sight;
    private final Instant last;
    private final Instant now;

    Comparer(Mailbox mailbox, Sight sight, Instant last, Instant now) {
        this.mailbox = mailbox;
        this.sight = sight;
        this.last = last;
        this.now = now;
    }

    Comparison compare() {
        List<Sight.Report> fresh = new ArrayList<>();
        List<Instant> before = new ArrayList<>();
        int older = 0;
        for (var entry : sight.reports().entrySet()) {
            Sight.Report report = entry.getValue();
            boolean unseen = Optional.ofNullable(mailbox.reports().get(entry.getKey()))
                    .map(mark -> mark.seen().isAfter(last))
                    .orElse(true);
            boolean late = report.dated()
                    .map(date -> date.isAfter(last.minus(EXPORT_LAG)))
                    .orElse(true);
            if (unseen && late) {
                fresh.add(report);
            } else {
                report.dated().ifPresent(before::add);
                older += unseen ? 1 : 0;
            }
        }
        // of a mailbox too large to be remembered wholly, nobody knows what was seen
        int missed = mailbox.reports().size() < Mailbox.MOST_REPORTS ? older : 0;
        return new Comparison(last, fresh.size(), missed, trend(fresh.size(), before), course(fresh));
    }

    private Trend trend(int fresh, List<Instant> before) {
        Duration since = Duration.between(last, now);
        if (since.compareTo(SHORTEST) < 0 || mostAreMissing()) {
            return Trend.OPEN;
        }
        List<Instant> wave = wave(before);
        if (fresh + wave.size() < FEWEST) {
            return Trend.OPEN;
        }
        if (wave.isEmpty()) {
            return Trend.MORE;
        }
        Duration length = Duration.between(wave.getLast(), last);
        return trend(fresh, days(since), wave.size(), days(length.compareTo(SHORTEST) < 0 ? SHORTEST : length));
    }

    private static Trend trend(int fresh, double since, int before, double length) {
        double ratio = fresh / since / (before / length);
        // were the rate the same, the reports would fall into both spans by their length
        double share = since / (since + length);
        double expected = (fresh + before) * share;
        double deviations = (fresh - expected) / Math.sqrt(expected * (1 - share));
        if (Math.abs(deviations) < CLEAR_DEVIATIONS) {
            return Trend.STEADY;
        }
        if (ratio >= CLEAR_RATIO) {
            return Trend.MORE;
        }
        return ratio <= 1 / CLEAR_RATIO ? Trend.FEWER : Trend.STEADY;
    }

    /** The dates of the reports that came without a pause until the last check, the latest first. */
    private List<Instant> wave(List<Instant> before) {
        List<Instant> wave = new ArrayList<>();
        Instant reached = last;
        for (Instant date : before.stream().sorted(Comparator.reverseOrder()).toList()) {
            if (date.isBefore(reached.minus(PAUSE)) || date.isBefore(last.minus(LONGEST_WAVE))) {
                return wave;
            }
            wave.add(date);
            reached = date.isBefore(reached) ? date : reached;
        }
        return wave;
    }

    /** Other files than the last time, or cleaned-up ones, cannot be compared. */
    private boolean mostAreMissing() {
        List<String> recent = mailbox.reports().entrySet().stream()
                .filter(entry -> !entry.getValue().seen().isAfter(last))
                .filter(entry -> entry.getValue()
                        .dated()
                        .filter(date -> date.isAfter(last.minus(LONGEST_WAVE)))
                        .isPresent())
                .map(entry -> entry.getKey())
                .toList();
        long here = recent.stream().filter(sight.reports()::containsKey).count();
        return here * 2 < recent.size();
    }

    private Course course(List<Sight.Report> fresh) {
        List<Instant> sent = fresh.stream()
                .filter(Sight.Report::stolen)
                .flatMap(report -> report.sent().stream())
                .toList();
        if (sent.isEmpty()) {
            return Course.OPEN;
        }
        return sent.stream().anyMatch(time -> time.isAfter(last)) ? Course.ONGOING : Course.LATE;
    }

    private static double days(Duration span) {
        return span.toMinutes() / (24.0 * 60);
    }
}
