// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import java.util.Map;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.InputSummary;

/**
 * A check whose mail was read. It is assessed again with every new answer to "Did you send this?", without reading again.
 * Immutable.
 */
public final class Check {
    private final AnalysisRequest request;
    private final Findings findings;

    /**
     * What reading gave.
     *
     * @param sent the Sent folders, one a path
     */
    record Findings(
            List<InputSummary> inputs, List<InputSummary> sent, List<AnalyzedMessage> messages, boolean complete) {}

    Check(AnalysisRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The result with the answers of the request. */
    public Analysis analysis() {
        return answered(request.answers());
    }

    /** The result with these answers instead of those of the request. */
    public Analysis answered(Map<String, Answer> answers) {
        return new Analysis(
                findings.inputs(),
                findings.messages(),
                new HijackAssessment(VerdictKind.UNDECIDED, List.of(), List.of(), Map.of(), List.of()),
                findings.complete());
    }

    /** What the Sent folders gave: a place that could not be read there weakens the verdict and has to be told. */
    public List<InputSummary> sent() {
        return List.copyOf(findings.sent());
    }
}
