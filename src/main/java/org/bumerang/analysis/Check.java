// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.HijackAssessor;
import org.bumerang.hijack.MessageEvidence;
import org.bumerang.hijack.OwnAddresses;
import org.bumerang.hijack.SentFolder;
import org.bumerang.mail.InputSummary;

/**
 * A check whose mail was read. It is assessed again with every new answer to "Did you send this?", without reading again.
 * Safe for use by several threads.
 */
public final class Check {
    private final AnalysisRequest request;
    private final Findings findings;
    private final HijackAssessor assessor;
    private Optional<Stories> stories = Optional.empty();

    /**
     * What reading gave.
     *
     * @param sent the Sent folders, one a path
     */
    record Findings(
            List<InputSummary> inputs,
            List<InputSummary> sent,
            List<AnalyzedMessage> messages,
            List<MessageEvidence> evidence,
            Optional<SentFolder> sentFolder,
            boolean complete) {}

    Check(AnalysisRequest request, Findings findings, HijackAssessor assessor) {
        this.request = request;
        this.findings = findings;
        this.assessor = assessor;
    }

    /** The result with the answers of the request. */
    public Analysis analysis() {
        return judged(request.accounts(), request.answers());
    }

    /** The result with these answers instead of those of the request. */
    public Analysis answered(Map<String, Answer> answers) {
        return judged(request.accounts(), answers);
    }

    /** The result with what the person says now, instead of what the request says. */
    public Analysis judged(OwnAddresses accounts, Map<String, Answer> answers) {
        return new Analysis(
                findings.inputs(),
                findings.messages(),
                assessor.assess(findings.evidence(), findings.sentFolder(), accounts, answers),
                findings.complete(),
                stories());
    }

    // joining the stories of very many findings takes its time, which nobody wants to wait for who only stopped a check
    private synchronized Stories stories() {
        Stories joined = stories.orElseGet(() -> Stories.of(findings.messages()));
        stories = Optional.of(joined);
        return joined;
    }

    /** Whether everything was read. */
    public boolean complete() {
        return findings.complete();
    }

    /** What the Sent folders gave: a place that could not be read there weakens the verdict and has to be told. */
    public List<InputSummary> sent() {
        return List.copyOf(findings.sent());
    }
}
