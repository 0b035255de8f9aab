// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestReadingTest {

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final LatestReading reading = new LatestReading(aside::add, window::add);
    private final List<String> done = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    private void start(String name) {
        reading.start(
                () -> {
                    done.add(name);
                    return name;
                },
                taken::add);
    }

    private static void run(Queue<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    @Test
    void leavesOutWhatNobodyWaitsForAnyMore() {
        start("first row");
        start("second row");
        start("third row");
        run(aside);
        run(window);
        assertEquals(List.of("third row"), done);
        assertEquals(List.of("third row"), taken);
    }

    @Test
    void dropsAResultThatComesTooLate() {
        start("first row");
        run(aside);
        start("second row");
        run(window);
        assertEquals(List.of(), taken);
    }

    @Test
    void stopsForGood() {
        start("first row");
        reading.stop();
        run(aside);
        assertEquals(List.of(), done);
    }
}
