// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.Progress;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.gui.task.Pipeline;

/** Gives a ready analysis, message by message, and keeps what it was asked. */
public final class FakePipeline implements Pipeline {

    public final List<AnalysisRequest> requests = new ArrayList<>();
    private final Analysis result;
    private final long pause;
    private final int perPause;

    public FakePipeline(Analysis result) {
        this(result, 0);
    }

    /** @param pause milliseconds between two messages */
    public FakePipeline(Analysis result, long pause) {
        this(result, pause, 1);
    }

    /** @param perPause how many messages come between two pauses */
    public FakePipeline(Analysis result, long pause, int perPause) {
        this.result = result;
        this.pause = pause;
        this.perPause = perPause;
    }

    @Override
    public Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation) {
        requests.add(request);
        int total = result.messages().size();
        for (int done = 0; done < total; done++) {
            if (cancellation.requested()) {
                return new Analysis(result.inputs(), result.messages().subList(0, done), result.assessment(), false);
            }
            if (done % perPause == 0) {
                sleep();
            }
            progress.moved(new Progress(Progress.Phase.READING, done + 1, total));
            progress.messageDone(done + 1, total, result.messages().get(done));
        }
        return result;
    }

    @Override
    public LocalDate rulesDate() {
        return LocalDate.of(2026, 3, 1);
    }

    private void sleep() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
