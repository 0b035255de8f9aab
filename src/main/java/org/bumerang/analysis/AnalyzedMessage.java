// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.MessageKey;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;

/**
 * What is kept of a message after it was analysed. Its text and source are read from the file again when they are shown.
 * Absent texts are empty.
 *
 * @param form how much of a message the input was
 * @param date when the report was written; empty where the mail does not say
 * @param from the decoded From field
 * @param layout the id of the layout that read the report
 * @param findings one a recipient of a delivery report; one without recipient for automatic answers and complaints; none
 *     for other mail
 * @param problem why nothing could be read, for {@link MessageKind#UNREADABLE}
 */
public record AnalyzedMessage(
        MessageLocation location,
        Message.Form form,
        MessageKind kind,
        String messageId,
        Optional<Instant> date,
        String from,
        String subject,
        String layout,
        String reportingMta,
        String retryUntil,
        Original original,
        List<Finding> findings,
        Optional<Unreadable> problem) {

    /** The undelivered message, as far as it came back. */
    public record Original(
            ReturnedOriginal.Extent extent, String messageId, String date, String from, String to, String subject) {

        public static final Original NOTHING = new Original(ReturnedOriginal.Extent.NOTHING, "", "", "", "", "");
    }

    public AnalyzedMessage {
        findings = List.copyOf(findings);
    }

    /** A place that gave no message: everything but the place and the reason is empty. */
    public static AnalyzedMessage unread(Unreadable problem) {
        return new AnalyzedMessage(
                problem.location(),
                Message.Form.WHOLE,
                MessageKind.UNREADABLE,
                "",
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                Original.NOTHING,
                List.of(),
                Optional.of(problem));
    }

    public MessageKey key() {
        return new MessageKey(location.source(), location.index());
    }
}
