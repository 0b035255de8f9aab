// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.AnalyzedMessage;

/**
 * Runs a check in the background. Messages reach the window in batches a few times a second; {@link #stop()} makes the
 * pipeline hand over what it has, marked as incomplete. {@link #cancel()} is not used, because its interrupt would close
 * the file that is being read.
 */
public final class AnalysisTask extends Task<Analysis> {

    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(150);

    private final Pipeline pipeline;
    private final AnalysisRequest request;
    private final Consumer<List<AnalyzedMessage>> listener;
    private volatile boolean stopped;
    private List<AnalyzedMessage> batch = new ArrayList<>();
    private long lastBatch = System.nanoTime();

    /** The listener hears each batch on the JavaFX thread, the last one before the task has succeeded. */
    public AnalysisTask(Pipeline pipeline, AnalysisRequest request, Consumer<List<AnalyzedMessage>> listener) {
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
        Analysis analysis = pipeline.analyze(request, this::heard, () -> stopped);
        handOver();
        return analysis;
    }

    private void heard(long bytesDone, long bytesTotal, AnalyzedMessage message) {
        batch.add(message);
        updateProgress(bytesTotal > 0 ? Math.min(bytesDone, bytesTotal) : -1, bytesTotal > 0 ? bytesTotal : -1);
        if (System.nanoTime() - lastBatch >= BETWEEN_BATCHES.toNanos()) {
            handOver();
        }
    }

    private void handOver() {
        List<AnalyzedMessage> full = batch;
        batch = new ArrayList<>();
        lastBatch = System.nanoTime();
        if (!full.isEmpty()) {
            Platform.runLater(() -> listener.accept(full));
        }
    }
}
