// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.LocalDate;
import org.bumerang.classify.Classifier;
import org.bumerang.dsn.ReportReader;
import org.bumerang.hijack.EvidenceReader;
import org.bumerang.hijack.HijackAssessor;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.ReadLimits;

/**
 * Checks mail: reads every input once, message by message, classifies what is a delivery report, and assesses all of them
 * together. The Sent folders are read first. The same request gives an equal result on every machine.
 *
 * <p>Immutable and safe for use by several threads at once; each check reads on a thread of its own. Broken
 * input is part of the result, see {@link AnalyzedMessage#problem()}.
 */
public final class Analyzer {
    private final LocalDate rulesDate;
    private final CheckRun.Readers readers;
    private final HijackAssessor assessor;

    private Analyzer(LocalDate rulesDate, CheckRun.Readers readers, HijackAssessor assessor) {
        this.rulesDate = rulesDate;
        this.readers = readers;
        this.assessor = assessor;
    }

    /** Loads the rules that come with the program. */
    public static Analyzer load() {
        Classifier classifier = Classifier.load();
        return new Analyzer(
                classifier.rulesDate(),
                new CheckRun.Readers(
                        new MailReader(ReadLimits.DEFAULT),
                        new MessageAnalysis(new ReportReader(), classifier, EvidenceReader.load())),
                HijackAssessor.load());
    }

    /** Checks the inputs and gives the result. A cancelled check gives what was found until then. */
    public Analysis analyze(AnalysisRequest request, ProgressListener listener, Cancellation cancellation) {
        return check(request, listener, cancellation).analysis();
    }

    /** The same, for a result that is to be assessed again with other answers. */
    public Check check(AnalysisRequest request, ProgressListener listener, Cancellation cancellation) {
        try (RunningCheck running = start(request)) {
            return running.goOn(listener, cancellation);
        }
    }

    /** A check that can be stopped and taken up again. */
    public RunningCheck start(AnalysisRequest request) {
        return new RunningCheck(request, readers, assessor);
    }

    /** Of which day the rules are. */
    public LocalDate rulesDate() {
        return rulesDate;
    }
}
