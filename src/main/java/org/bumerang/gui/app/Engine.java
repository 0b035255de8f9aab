// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.time.LocalDate;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.Check;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.gui.task.Pipeline;

/**
 * The real pipeline. Its rules are read with the first check, so that the window opens without waiting for them. A
 * request that differs from the one before only in what the person says is judged anew without reading the mail again.
 */
final class Engine implements Pipeline {

    private record Done(AnalysisRequest request, Check check, Analysis analysis) {

        boolean readTheSame(AnalysisRequest other) {
            return analysis.complete()
                    && request.inputs().equals(other.inputs())
                    && request.sent().equals(other.sent())
                    && request.deleted() == other.deleted()
                    && !request.equals(other);
        }
    }

    private Optional<Analyzer> analyzer = Optional.empty();
    private Optional<Done> last = Optional.empty();

    /** Called by one thread at a time: checks follow each other. */
    @Override
    public Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation) {
        Check check = last.filter(done -> done.readTheSame(request))
                .map(Done::check)
                .orElseGet(() -> loaded().check(request, progress, cancellation));
        Analysis analysis = check.judged(request.accounts(), request.answers());
        last = Optional.of(new Done(request, check, analysis));
        return analysis;
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
