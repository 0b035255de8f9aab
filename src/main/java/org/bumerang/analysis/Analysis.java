// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.InputSummary;

/**
 * The result of a check. The same input gives an equal analysis, whatever the machine.
 *
 * @param inputs one a path, in the order given
 * @param messages every message in the order read, ordinary mail included; mail of the Sent folder is not among them
 * @param complete false if the check was cancelled; what was found until then is here
 */
public record Analysis(
        List<InputSummary> inputs, List<AnalyzedMessage> messages, HijackAssessment assessment, boolean complete) {

    public Analysis {
        inputs = List.copyOf(inputs);
        messages = List.copyOf(messages);
    }

    public Truth truthOf(AnalyzedMessage message) {
        return assessment.truthOf(message.key());
    }
}
