// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.time.LocalDate;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Analyzer;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.ProgressListener;
import org.bumerang.gui.task.Pipeline;

/** The real pipeline. Its rules are read with the first check, so that the window opens without waiting for them. */
final class Engine implements Pipeline {

    private Optional<Analyzer> analyzer = Optional.empty();

    @Override
    public Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation) {
        return loaded().analyze(request, progress, cancellation);
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
