// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.time.LocalDate;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.analysis.Cancellation;
import org.bumerang.analysis.ProgressListener;

/** What turns a request into an analysis; the real one is an {@code Analyzer}. Runs on a working thread. */
public interface Pipeline {

    /**
     * Checks what is asked for. After a stop, the same request again goes on where it stopped; one that differs only in what
     * the person says is answered from what was read already.
     */
    Analysis analyze(AnalysisRequest request, ProgressListener progress, Cancellation cancellation);

    /** Lets go of what was read and of a check that was stopped. */
    default void forget() {
        // Not every pipeline keeps something.
    }

    /** Of which day the rules are. */
    LocalDate rulesDate();
}
