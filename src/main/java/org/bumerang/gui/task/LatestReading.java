// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work beside the window for what is looked at right now. Whoever runs down a list starts one reading a row: those that
 * nobody waits for any more are left out before they begin, and their results are dropped.
 */
public final class LatestReading {

    private final Executor aside;
    private final Executor window;
    private final AtomicLong latest = new AtomicLong();

    /**
     * @param aside where the work runs
     * @param window where its result is taken
     */
    public LatestReading(Executor aside, Executor window) {
        this.aside = aside;
        this.window = window;
    }

    /** Lets nobody wait any more for what was started before. */
    public void stop() {
        latest.incrementAndGet();
    }

    public <T> void start(Supplier<T> work, Consumer<T> taker) {
        long mine = latest.incrementAndGet();
        aside.execute(() -> {
            if (latest.get() == mine) {
                T result = work.get();
                window.execute(() -> {
                    if (latest.get() == mine) {
                        taker.accept(result);
                    }
                });
            }
        });
    }
}
