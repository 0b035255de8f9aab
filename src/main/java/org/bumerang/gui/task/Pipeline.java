// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.LocalDate;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.ProgressListener;

/** What turns a request into an analysis; the real one is an {@code Analyzer}. Runs on a working thread. */
public interface Pipeline {

    Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation);

    /** Of which day the rules are. */
    LocalDate rulesDate();
}
