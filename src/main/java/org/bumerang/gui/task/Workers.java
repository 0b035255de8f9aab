// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The window's working threads: one for checks, one for the list, one for the verdict, one for all short work beside them.
 * Closing lets the program end; work that comes later is dropped.
 */
public final class Workers implements AutoCloseable {

    private final ExecutorService checks = single("bumerang-check");
    private final ExecutorService list = single("bumerang-list");
    private final ExecutorService verdict = single("bumerang-verdict");
    private final ExecutorService side = single("bumerang-side");

    /** Checks run here, one after the other. */
    public void check(Runnable work) {
        checks.execute(work);
    }

    /** Reading a source or writing a report runs here, while a check may be going on. */
    public void aside(Runnable work) {
        side.execute(work);
    }

    /** The list is searched and sorted here. */
    public void list(Runnable work) {
        list.execute(work);
    }

    /** The verdict is put into words here; nobody should wait for it behind a report or a copy. */
    public void verdict(Runnable work) {
        verdict.execute(work);
    }

    @Override
    public void close() {
        checks.shutdownNow();
        list.shutdownNow();
        verdict.shutdownNow();
        side.shutdownNow();
    }

    private static ExecutorService single(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
