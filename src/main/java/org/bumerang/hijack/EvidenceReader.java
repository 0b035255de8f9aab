// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.DeliveryReport;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.smtp.MailAddress;
import org.bumerang.smtp.MailDate;

/**
 * Extracts from one message what the assessment of all of them needs. Never fails on broken mail: what cannot be read is
 * missing from the evidence. Safe to use from several threads.
 */
public final class EvidenceReader {

    private static final int OUTER_HOPS = 12;
    private static final int DELIVERED = 20;
    private static final int MOST_FAILURES = 20;
    private static final int QUOTED = 300;

    private final GuiseReader guises;
    private final OriginalReader originals;

    EvidenceReader(Phrases phrases) {
        guises = new GuiseReader(phrases);
        originals = new OriginalReader(new StyleReader(phrases));
    }

    /** A reader with the words of this room's resources. */
    public static EvidenceReader load() {
        return new EvidenceReader(Phrases.load());
    }

    /** Reads one message; the message may be dropped afterwards. */
    public MessageEvidence read(Message message, DeliveryReport report, List<Finding> findings) {
        return read(message, report, findings, FolderRole.OTHER);
    }

    /**
     * The same of a message in a folder of the account.
     *
     * @param folder what the folder is for
     */
    public MessageEvidence read(Message message, DeliveryReport report, List<Finding> findings, FolderRole folder) {
        MessageKey key =
                new MessageKey(message.location().source(), message.location().index());
        boolean speaks = report.kind().isDeliveryReport() || report.kind() == MessageKind.ARF;
        MessageEvidence.Original original =
                speaks ? originals.read(report.original(), message) : MessageEvidence.Original.NONE;
        return new MessageEvidence(
                key,
                outer(message.headers(), report.kind(), message.messageId()),
                findings.stream()
                        .limit(MOST_FAILURES)
                        .map(EvidenceReader::failure)
                        .toList(),
                Domains.plain(report.reportingMta()),
                guises.read(message, report),
                original,
                received(message, report.kind(), folder));
    }

    private MessageEvidence.Received received(Message message, MessageKind kind, FolderRole folder) {
        Headers headers = message.headers();
        if (kind != MessageKind.ORDINARY) {
            return new MessageEvidence.Received(folder, "", List.of(), MessageEvidence.Original.NONE);
        }
        List<String> addressed = Fields.addresses(headers, "To", "Cc");
        boolean self = addressed.contains(Fields.sender(headers).address());
        return new MessageEvidence.Received(
                folder,
                firstId(Fields.first(headers, "In-Reply-To")),
                addressed,
                self
                        ? originals.read(
                                new ReturnedOriginal(ReturnedOriginal.Extent.HEADERS, headers, List.of(), ""), message)
                        : MessageEvidence.Original.NONE);
    }

    private static String firstId(String field) {
        int open = field.indexOf('<');
        int close = field.indexOf('>', open + 1);
        return open < 0 || close < 0 ? "" : field.substring(open, close + 1);
    }

    private static MessageEvidence.Outer outer(Headers headers, MessageKind kind, String messageId) {
        List<ReceivedLine> hops = Fields.hops(headers, kind == MessageKind.ORDINARY ? 3 : OUTER_HOPS);
        boolean list = headers.has("List-Id") || headers.has("List-Post");
        return new MessageEvidence.Outer(
                kind,
                date(headers),
                messageId,
                Fields.sender(headers),
                list ? List.of() : Fields.addresses(headers, "To"),
                delivered(headers, hops).stream().limit(list ? 1 : DELIVERED).toList(),
                Fields.returnPath(headers),
                new MessageEvidence.Path(hops, stops(headers, hops.size())),
                SenderChecks.of(headers, hops));
    }

    private static List<MessageEvidence.Stop> stops(Headers headers, int hops) {
        List<MessageEvidence.Stop> stops = new ArrayList<>();
        int lines = 0;
        for (Header field : headers) {
            if (field.is("Received")) {
                lines++;
            } else if (lines > 0
                    && (field.is("Delivered-To") || field.is("X-Delivered-To") || field.is("Envelope-To"))) {
                int above = lines;
                Fields.address(field.value()).ifPresent(to -> stops.add(new MessageEvidence.Stop(above, to)));
            }
            if (lines >= hops || stops.size() >= DELIVERED) {
                break; // what stands below the last line was not passed on
            }
        }
        return List.copyOf(stops);
    }

    static Optional<Instant> date(Headers headers) {
        Optional<Instant> received =
                headers.first("Received").flatMap(ReceivedLine::date).map(OffsetDateTime::toInstant);
        return received.isPresent()
                ? received
                : headers.first("Date").flatMap(MailDate::parse).map(OffsetDateTime::toInstant);
    }

    private static List<String> delivered(Headers headers, List<ReceivedLine> hops) {
        Set<String> found = new LinkedHashSet<>(Fields.addresses(
                headers, "Delivered-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "X-Original-To"));
        hops.stream().limit(3).forEach(hop -> Fields.address(hop.recipient()).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static MessageEvidence.Failure failure(Finding finding) {
        RecipientReport report = finding.report();
        List<String> recipients = new ArrayList<>();
        MailAddress.parse(report.recipient()).map(MailAddress::key).ifPresent(recipients::add);
        report.aliases().stream()
                .limit(5)
                .map(MailAddress::parse)
                .flatMap(Optional::stream)
                .map(MailAddress::key)
                .forEach(recipients::add);
        String words = report.diagnostic().isBlank()
                ? finding.classification().evidence().text()
                : report.diagnostic();
        return new MessageEvidence.Failure(
                List.copyOf(recipients),
                finding.classification().reason(),
                finding.classification().cause(),
                report.remoteMta().toLowerCase(Locale.ROOT),
                Fields.cut(words, QUOTED));
    }
}
