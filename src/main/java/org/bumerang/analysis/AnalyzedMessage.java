// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReportReader;
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
 * @param findings one a recipient of a delivery report; one without recipient for automatic answers and complaints; none
 *     for other mail
 * @param problem why nothing could be read, for {@link MessageKind#UNREADABLE}
 */
public record AnalyzedMessage(
        MessageLocation location,
        Message.Form form,
        MessageKind kind,
        Head head,
        Report report,
        List<Finding> findings,
        Optional<Unreadable> problem) {

    /**
     * The message's own header.
     *
     * @param date when it was written; empty where the mail does not say
     * @param from the decoded From field
     */
    public record Head(String messageId, Optional<Instant> date, String from, String subject) {

        public static final Head NONE = new Head("", Optional.empty(), "", "");
    }

    /**
     * What it says of a delivery as a whole.
     *
     * @param layout the id of the layout that read the report
     * @param dangerousFiles names of files in what came back that can do harm when opened
     * @param attached for mail that is no report: which of the mails enclosed in it are, see {@link ReportReader#attached}
     */
    public record Report(
            String layout, Handling handling, Original original, List<String> dangerousFiles, List<Integer> attached) {

        public static final Report NONE = new Report("", Handling.NONE, Original.NOTHING, List.of(), List.of());

        public Report {
            dangerousFiles = List.copyOf(dangerousFiles);
            attached = List.copyOf(attached);
        }
    }

    /** The undelivered message, as far as it came back. */
    public record Original(
            ReturnedOriginal.Extent extent,
            String messageId,
            String date,
            String from,
            String to,
            String subject,
            Origin origin) {

        public static final Original NOTHING =
                new Original(ReturnedOriginal.Extent.NOTHING, "", "", "", "", "", Origin.UNKNOWN);
    }

    /**
     * Who made the undelivered message, as far as its header tells.
     *
     * @param signers domains of its DKIM signatures
     * @param list true for mail of a list or a newsletter
     * @param automatic true for mail that a program sent by itself
     */
    public record Origin(List<String> signers, boolean list, boolean automatic) {

        public static final Origin UNKNOWN = new Origin(List.of(), false, false);

        public Origin {
            signers = List.copyOf(signers);
        }
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
                Head.NONE,
                Report.NONE,
                List.of(),
                Optional.of(problem));
    }

    public Original original() {
        return report.original();
    }

    public MessageKey key() {
        return new MessageKey(location.source(), location.index());
    }
}
