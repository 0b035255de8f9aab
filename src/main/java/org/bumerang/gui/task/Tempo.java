// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.Duration;
import java.util.Optional;
import org.bumerang.analysis.Progress;

/**
 * How fast mail is read, smoothed over some seconds, and how long the rest will take by that. Silent in the first seconds,
 * when nobody can tell, and while something else than the mail itself is read.
 */
final class Tempo {

    private static final double SILENT_SECONDS = 3;
    private static final double SMOOTHED_SECONDS = 6;
    private static final double WORTH_SECONDS = 5;
    private static final double SECOND = 1e9;

    private Progress last = Progress.NONE;
    private long begun;
    private long lastTime;
    private double rate;

    /** @param now nanoseconds of a clock that only counts on */
    void at(Progress progress, long now) {
        if (progress.phase() != last.phase() || progress.bytesDone() < last.bytesDone()) {
            begun = now;
            rate = 0;
        } else if (now > lastTime) {
            double seconds = (now - lastTime) / SECOND;
            double fresh = (progress.bytesDone() - last.bytesDone()) / seconds;
            // the first seconds count in full, later ones as far as they reach
            double weight = Math.max(1 - Math.exp(-seconds / SMOOTHED_SECONDS), seconds / ((now - begun) / SECOND));
            rate += Math.min(1, weight) * (fresh - rate);
        }
        last = progress;
        lastTime = now;
    }

    /** Bytes a second. */
    Optional<Long> rate() {
        boolean known =
                last.phase() == Progress.Phase.READING && (lastTime - begun) / SECOND >= SILENT_SECONDS && rate >= 1;
        return known ? Optional.of(Math.round(rate)) : Optional.empty();
    }

    Optional<Duration> left() {
        return rate().map(bytes -> (last.bytesTotal() - last.bytesDone()) / (double) bytes)
                .filter(seconds -> seconds >= WORTH_SECONDS)
                .map(seconds -> Duration.ofSeconds(Math.round(seconds)));
    }
}
