// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.analysis.Progress;
import org.bumerang.analysis.ProgressListener;

/**
 * Runs a check in the background. The first message reaches the window at once, the others in batches a few times a second,
 * and so does how far reading is; {@link #stop()} makes the pipeline hand over what it has, marked as incomplete. {@link
 * #cancel()} is not used, because its interrupt would close the file that is being read.
 */
public final class AnalysisTask extends Task<Analysis> {

    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(150);

    private final Pipeline pipeline;
    private final AnalysisRequest request;
    private final Listener listener;
    private volatile boolean stopped;
    private List<AnalyzedMessage> batch = new ArrayList<>();
    private long lastBatch = System.nanoTime() - BETWEEN_BATCHES.toNanos();
    private long lastMove = lastBatch;

    /** Hears of a check on the JavaFX thread, of everything before the task has succeeded. */
    public interface Listener {

        void found(List<AnalyzedMessage> batch);

        void moved(Progress progress);
    }

    public AnalysisTask(Pipeline pipeline, AnalysisRequest request, Listener listener) {
        this.pipeline = pipeline;
        this.request = request;
        this.listener = listener;
    }

    /** Asks the pipeline to end. Returns at once; the task succeeds soon after. */
    public void stop() {
        stopped = true;
    }

    @Override
    protected Analysis call() {
        Analysis analysis = pipeline.analyze(request, new Heard(), () -> stopped);
        handOver(System.nanoTime());
        return analysis;
    }

    private final class Heard implements ProgressListener {

        @Override
        public void messageDone(long bytesDone, long bytesTotal, AnalyzedMessage message) {
            batch.add(message);
            handOverInTime();
        }

        @Override
        public void moved(Progress progress) {
            long now = System.nanoTime();
            if (now - lastMove >= BETWEEN_BATCHES.toNanos() || progress.phase() == Progress.Phase.JUDGING) {
                lastMove = now;
                Platform.runLater(() -> listener.moved(progress));
            }
            handOverInTime();
        }
    }

    private void handOverInTime() {
        long now = System.nanoTime();
        if (now - lastBatch >= BETWEEN_BATCHES.toNanos()) {
            handOver(now);
        }
    }

    private void handOver(long now) {
        if (!batch.isEmpty()) {
            List<AnalyzedMessage> full = batch;
            batch = new ArrayList<>();
            lastBatch = now;
            Platform.runLater(() -> listener.found(full));
        }
    }
}
