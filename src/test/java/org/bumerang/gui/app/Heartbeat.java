// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the window's thread every few milliseconds for a sign of life and keeps the longest time it took. */
final class Heartbeat implements AutoCloseable {

    private static final long EVERY = 4;

    private final AtomicLong longest = new AtomicLong();
    private final Semaphore answered = new Semaphore(0);
    private final Thread beats = Thread.ofPlatform().daemon().name("heartbeat").start(this::run);

    /** The longest answer since the last call, in nanoseconds. */
    long takeLongest() {
        return longest.getAndSet(0);
    }

    @Override
    public void close() {
        beats.interrupt();
    }

    private void run() {
        try {
            while (true) {
                long asked = System.nanoTime();
                Platform.runLater(answered::release);
                answered.acquire();
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                TimeUnit.MILLISECONDS.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
