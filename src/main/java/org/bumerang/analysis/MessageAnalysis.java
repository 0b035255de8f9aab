// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.bumerang.classify.Classifier;
import org.bumerang.classify.Finding;
import org.bumerang.classify.KnownAddresses;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReportReader;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.hijack.EvidenceReader;
import org.bumerang.hijack.MessageEvidence;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.Headers;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.Message;
import org.bumerang.mail.Unreadable;
import org.bumerang.smtp.MailDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a single message: extract, classify, keep what the verdict on all of them needs. */
final class MessageAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(MessageAnalysis.class);
    // what is kept of a field; a whole one may have 64 KiB
    private static final int KEPT = 1_000;

    private final ReportReader reports;
    private final Classifier classifier;
    private final EvidenceReader evidence;

    MessageAnalysis(ReportReader reports, Classifier classifier, EvidenceReader evidence) {
        this.reports = reports;
        this.classifier = classifier;
        this.evidence = evidence;
    }

    /** What is kept of an item; no evidence for one that could not be read. */
    record Result(AnalyzedMessage message, Optional<MessageEvidence> evidence) {}

    /** Whether a message is a report on a delivery or a complaint; false where it cannot be read. */
    boolean isReport(Message message) {
        try {
            MessageKind kind = reports.read(message).kind();
            return kind.isDeliveryReport() || kind == MessageKind.ARF;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("fault {} in a message: {}", FaultCode.of(fault), FaultCode.trace(fault));
            return false;
        }
    }

    /**
     * @param folder what the folder is for that it lies in
     * @param known the addresses the person writes to, as far as they are given
     */
    Result of(MailItem item, KnownAddresses known, FolderRole folder) {
        return switch (item) {
            case Unreadable unreadable -> unread(unreadable);
            case Message message -> guarded(message, known, folder);
        };
    }

    /** Mail is hostile and this program has faults: one message that brings one to light does not end a whole check. */
    private Result guarded(Message message, KnownAddresses known, FolderRole folder) {
        try {
            return read(message, known, folder);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            FaultCode code = FaultCode.of(fault);
            LOG.error("fault {} in a message: {}", code, FaultCode.trace(fault));
            return unread(new Unreadable(message.location(), Unreadable.Reason.DAMAGED, code.text()));
        }
    }

    private Result read(Message message, KnownAddresses known, FolderRole folder) {
        DeliveryReport report = reports.read(message);
        List<Finding> findings = findings(report).stream().map(known::complete).toList();
        AnalyzedMessage analyzed = new AnalyzedMessage(
                message.location(),
                message.form(),
                report.kind(),
                new AnalyzedMessage.Head(
                        kept(message.messageId()),
                        date(message.headers()),
                        field(message.headers(), "From"),
                        kept(message.subject())),
                new AnalyzedMessage.Report(
                        report.layout(),
                        report.handling(),
                        original(report.original()),
                        report.original().dangerousFiles(),
                        report.kind() == MessageKind.ORDINARY ? reports.attached(message) : List.of()),
                findings,
                Optional.empty());
        return new Result(analyzed, Optional.of(evidence.read(message, report, findings, folder)));
    }

    private List<Finding> findings(DeliveryReport report) {
        return report.kind().isDeliveryReport()
                ? classifier.classify(report)
                : classifier.classifyWhole(report).stream()
                        .map(outcome -> new Finding(RecipientReport.ofWhole(report.kind()), outcome))
                        .toList();
    }

    /** The Date field, else the day on which the last server received it (RFC 5321 section 4.4). */
    private static Optional<Instant> date(Headers headers) {
        return headers.first("Date")
                .flatMap(MailDate::parse)
                .or(() -> headers.first("Received")
                        .map(line -> line.substring(line.lastIndexOf(';') + 1))
                        .flatMap(MailDate::parse))
                .map(OffsetDateTime::toInstant);
    }

    private static AnalyzedMessage.Original original(ReturnedOriginal original) {
        Headers headers = original.headers();
        return new AnalyzedMessage.Original(
                original.extent(),
                field(headers, "Message-ID"),
                field(headers, "Date"),
                field(headers, "From"),
                field(headers, "To"),
                field(headers, "Subject"),
                new AnalyzedMessage.Origin(original.signers(), original.isListMail(), original.isAutomatic()));
    }

    private static String field(Headers headers, String name) {
        return kept(headers.first(name).orElse("").strip());
    }

    private static String kept(String text) {
        return text.length() <= KEPT ? text : text.substring(0, KEPT);
    }

    private static Result unread(Unreadable unreadable) {
        return new Result(AnalyzedMessage.unread(unreadable), Optional.empty());
    }
}
