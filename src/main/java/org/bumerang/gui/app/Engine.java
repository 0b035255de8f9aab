// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.time.LocalDate;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.Check;
import org.bumerang.analysis.Progress;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.analysis.RunningCheck;
import org.bumerang.gui.task.Pipeline;

/**
 * The real pipeline. Its rules are read with the first check, so that the window opens without waiting for them. A
 * request that differs from the one before only in what the person says is judged anew without reading the mail again.
 */
final class Engine implements Pipeline {

    /** The check before, which is not finished if it was stopped. */
    private record Begun(AnalysisRequest request, RunningCheck running, Check check) {

        boolean readTheSame(AnalysisRequest other) {
            return request.inputs().equals(other.inputs())
                    && request.sent().equals(other.sent())
                    && request.deleted() == other.deleted();
        }
    }

    private Optional<Analyzer> analyzer = Optional.empty();
    private Optional<Begun> last = Optional.empty();

    /** Called by one thread at a time: checks follow each other. */
    @Override
    public Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation) {
        Begun begun = read(request, progress, cancellation);
        last = Optional.of(begun);
        progress.moved(new Progress(Progress.Phase.JUDGING, 0, 0));
        return begun.check().judged(request.accounts(), request.answers());
    }

    @Override
    public void forget() {
        last.ifPresent(begun -> begun.running().close());
        last = Optional.empty();
    }

    private Begun read(AnalysisRequest request, ProgressListener progress, Cancellation cancellation) {
        Optional<Begun> same = last.filter(begun -> begun.readTheSame(request));
        boolean again = same.filter(begun -> begun.request().equals(request)).isPresent();
        if (same.isPresent() && !again) {
            return new Begun(request, same.get().running(), same.get().check());
        }
        Optional<RunningCheck> stopped =
                same.filter(begun -> !begun.check().complete()).map(Begun::running);
        if (stopped.isEmpty()) {
            forget();
        }
        RunningCheck running = stopped.orElseGet(() -> loaded().start(request));
        last = Optional.empty();
        return new Begun(request, running, running.goOn(progress, cancellation));
    }

    @Override
    public LocalDate rulesDate() {
        return loaded().rulesDate();
    }

    private synchronized Analyzer loaded() {
        Analyzer loaded = analyzer.orElseGet(Analyzer::load);
        analyzer = Optional.of(loaded);
        return loaded;
    }
}
