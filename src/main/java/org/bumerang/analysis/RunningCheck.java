// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.Optional;
import org.bumerang.hijack.HijackAssessor;

/**
 * A check that can be stopped and taken up again where it stopped. It reads on a thread of its own, which waits while the
 * check is stopped, with its file open, and goes on in the middle of the message, the archive or the Sent folder that it was
 * reading: nothing is read twice, and the result equals that of a check that was never stopped.
 *
 * <p>To be closed when nobody wants to go on; a closed check gives no result. Used by one thread at a time.
 */
public final class RunningCheck implements AutoCloseable {

    private final Gate gate = new Gate();
    private final CheckRun run;
    private final AnalysisRequest request;
    private final HijackAssessor assessor;
    private final Thread reader;

    RunningCheck(AnalysisRequest request, CheckRun.Readers readers, HijackAssessor assessor) {
        this.request = request;
        this.assessor = assessor;
        run = new CheckRun(request, readers, gate);
        reader = Thread.ofPlatform().name("bumerang-reading").daemon().unstarted(this::read);
    }

    /**
     * Reads until all is read or the cancellation says stop, and gives what was found until then. Returns soon after the
     * cancellation has spoken, also while the reader is in the middle of something long.
     *
     * @throws RuntimeException or an error that ended the reader
     */
    public Check goOn(ProgressListener listener, Cancellation cancellation) {
        gate.open(listener, cancellation);
        if (reader.getState() == Thread.State.NEW) {
            reader.start();
        }
        return new Check(request, gate.await(run::found), assessor);
    }

    /** Lets go of the reader and its file. */
    @Override
    public void close() {
        gate.close();
    }

    /** Waits until the reader has let go of its file. */
    void awaitEnd() throws InterruptedException {
        reader.join();
    }

    // whatever ends the reader is handed to the thread that waits for it
    private void read() {
        Optional<Throwable> fault = Optional.empty();
        try {
            run.read();
        } catch (RuntimeException | Error e) {
            fault = Optional.of(e);
        } finally {
            gate.end(fault);
        }
    }
}
