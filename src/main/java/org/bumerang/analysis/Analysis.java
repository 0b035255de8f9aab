// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import java.util.Optional;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;

/**
 * The result of a check. The same input gives an equal analysis, whatever the machine.
 *
 * @param inputs one a path, in the order given
 * @param messages every message in the order read, ordinary mail included; mail of the Sent folder is not among them
 * @param complete false if the check was cancelled; what was found until then is here
 * @param stories which findings tell of the same delivery
 */
public record Analysis(
        List<InputSummary> inputs,
        List<AnalyzedMessage> messages,
        HijackAssessment assessment,
        boolean complete,
        Stories stories) {

    public Analysis {
        inputs = List.copyOf(inputs);
        messages = List.copyOf(messages);
    }

    /**
     * The reports that somebody passed on inside other mail, to be read in their turn; without those that are among the
     * inputs of this result already.
     *
     * @param read what was read for this result
     */
    public List<MailInput> attached(List<MailInput> read) {
        return messages.stream()
                .flatMap(message -> message.report().attached().stream()
                        .flatMap(number -> carrier(message, read).stream()
                                .<MailInput>map(it -> MailInput.Enclosed.in(it, message.location(), number))))
                .filter(input -> isNew(input.name()))
                .toList();
    }

    /** How many such reports there are. */
    public long attachedCount() {
        return messages.stream()
                .filter(message -> !message.report().attached().isEmpty())
                .flatMap(message -> message.report().attached().stream()
                        .map(number -> MailInput.Enclosed.name(message.location(), number)))
                .filter(this::isNew)
                .count();
    }

    private boolean isNew(String name) {
        return inputs.stream().noneMatch(input -> input.path().equals(name));
    }

    private static Optional<MailInput> carrier(AnalyzedMessage message, List<MailInput> inputs) {
        return inputs.stream()
                .filter(input -> input.holds(message.location().source()))
                .findFirst();
    }

    /** The same with the stories that these messages tell. */
    public Analysis(
            List<InputSummary> inputs, List<AnalyzedMessage> messages, HijackAssessment assessment, boolean complete) {
        this(inputs, messages, assessment, complete, Stories.of(messages));
    }

    public Truth truthOf(AnalyzedMessage message) {
        return assessment.truthOf(message.key());
    }
}
