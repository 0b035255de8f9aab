// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stands between the thread that reads and the one that asked for the check. The reading thread comes through with every
 * stretch it reads; while the check is stopped it waits here, in the middle of whatever it was reading, and so can go on
 * from there. What is found changes only inside the gate and can therefore be looked at from outside at any moment, however
 * long the reader is busy with a message.
 */
final class Gate {

    private static final long BETWEEN_QUESTIONS_MILLIS = 20;

    private ProgressListener listener = ProgressListener.NONE;
    private Cancellation cancellation = Cancellation.NEVER;
    private boolean stopped;
    private boolean closed;
    private boolean ended;
    private Optional<Throwable> fault = Optional.empty();

    /** Ends the reading thread, which has nothing to hand over any more. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed() {
            super("the check was let go", null, false, false);
        }
    }

    /** Lets the reader go on, with somebody who listens. */
    synchronized void open(ProgressListener to, Cancellation asked) {
        listener = to;
        cancellation = asked;
        stopped = false;
        notifyAll();
    }

    /** Lets the reader through once more, which then ends. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until the reader is through, or the check is stopped, and gives what there is then. */
    synchronized <T> T await(Supplier<T> found) {
        try {
            while (!ended && !stopped) {
                wait(BETWEEN_QUESTIONS_MILLIS);
                stopped |= cancellation.requested();
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
        fault.ifPresent(Gate::rethrow);
        return found.get();
    }

    /** Comes through on the reading thread and tells how far reading is. */
    synchronized void pass(Progress progress) {
        waitWhileStopped();
        listener.moved(progress);
    }

    /** Takes what was found in, on the reading thread. */
    synchronized void take(Runnable found) {
        waitWhileStopped();
        found.run();
    }

    /** Tells of a message that was taken; only inside {@link #take}. */
    void tell(Progress progress, AnalyzedMessage message) {
        listener.messageDone(progress.bytesDone(), progress.bytesTotal(), message);
    }

    /** The reader is through. */
    synchronized void end(Optional<Throwable> why) {
        ended = true;
        fault = why;
        notifyAll();
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    private void waitWhileStopped() {
        if (!stopped && cancellation.requested()) {
            stopped = true;
            notifyAll();
        }
        while (stopped && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        if (closed) {
            throw new Closed();
        }
    }

    private static void rethrow(Throwable fault) {
        switch (fault) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(fault);
        }
    }
}
