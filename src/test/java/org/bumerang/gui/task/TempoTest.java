// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.bumerang.analysis.Progress;
import org.bumerang.analysis.Progress.Phase;
import org.junit.jupiter.api.Test;

class TempoTest {

    private static final long MB = 1_000_000;
    private static final long TENTH = 100_000_000;

    private final Tempo tempo = new Tempo();
    private long time = 5_000 * TENTH;

    /** Reads on, ten times a second. */
    private void read(long from, long to, long total, double seconds) {
        int steps = (int) Math.round(seconds * 10);
        for (int i = 0; i <= steps; i++) {
            tempo.at(new Progress(Phase.READING, from + (to - from) * i / steps, total), time);
            time += TENTH;
        }
    }

    @Test
    void saysNothingInTheFirstThreeSeconds() {
        read(0, 29 * MB, 3_000 * MB, 2.9);
        assertEquals(Optional.empty(), tempo.left());
    }

    @Test
    void tellsTheRestByTheRate() {
        read(0, 40 * MB, 3_040 * MB, 4);
        assertEquals(10.0, tempo.rate().orElseThrow() / (double) MB, 0.1);
        assertEquals(300.0, tempo.left().orElseThrow().toSeconds() / 1.0, 2.0);
    }

    @Test
    void doesNotJumpWithOneSlowMoment() {
        read(0, 200 * MB, 1_200 * MB, 20);
        long before = tempo.left().orElseThrow().toSeconds();
        read(200 * MB, 200 * MB, 1_200 * MB, 1);
        long after = tempo.left().orElseThrow().toSeconds();
        assertTrue(after > before && after < before * 1.3, before + " then " + after);
    }

    @Test
    void isSilentWhereItIsHardlyWorthWaiting() {
        read(0, 100 * MB, 140 * MB, 10);
        assertEquals(Optional.empty(), tempo.left());
    }

    @Test
    void isSilentWhileNothingMoves() {
        read(0, 0, 100 * MB, 20);
        assertEquals(Optional.empty(), tempo.left());
    }

    @Test
    void countsAnewWhenTheMailItselfIsRead() {
        tempo.at(new Progress(Phase.SENT, 0, 100 * MB), time);
        tempo.at(new Progress(Phase.SENT, 100 * MB, 100 * MB), time + 40 * TENTH);
        assertEquals(Optional.empty(), tempo.rate());
        time += 50 * TENTH;
        read(0, 40 * MB, 100 * MB, 4);
        assertEquals(Optional.of(Duration.ofSeconds(6)), tempo.left());
    }
}
