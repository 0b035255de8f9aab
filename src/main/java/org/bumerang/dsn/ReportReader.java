// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.dsn.layout.Failure;
import org.bumerang.dsn.layout.Layouts;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Reading;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.smtp.MailAddress;

/**
 * Tells what a message is and reads the delivery report in it, if it is one. Never throws for a message, however broken;
 * what cannot be found stays empty. Its cost is linear in the size of the message. It holds no state.
 */
public final class ReportReader {

    private static final int LONGEST_TEXT = 8_000;

    private final Layouts layouts = new Layouts();

    public DeliveryReport read(Message message) {
        ReportParts parts = ReportParts.of(message);
        TextCut cut = TextCut.of(parts.words());
        ReturnedOriginal original = OriginalReader.read(parts, cut.original());
        Notice notice = notice(message, cut.notice());
        MessageKind kind = MessageSorter.kind(message, parts, notice, original);
        if (!kind.isDeliveryReport()) {
            return new DeliveryReport(
                    kind, "", List.of(), Handling.NONE, addressee(message.headers()), text(cut.notice()), original);
        }
        Optional<Reading> reading = layouts.read(notice);
        return report(status(parts, reading), notice, reading, kind, message.headers(), original);
    }

    /**
     * Which of the mails enclosed in a message that is no report itself are reports, as somebody passes them on: their
     * numbers from 0, a mail before those that it encloses itself. At most 20 mails are looked at.
     */
    public List<Integer> attached(Message message) {
        AttachedReports attached = new AttachedReports(this);
        attached.lookInto(message.content(), message.location());
        return attached.found();
    }

    private DeliveryReport report(
            StatusReport status,
            Notice notice,
            Optional<Reading> reading,
            MessageKind kind,
            Headers own,
            ReturnedOriginal original) {
        List<Failure> failures = reading.map(Reading::failures).orElse(List.of());
        CommonWords common = CommonWords.of(notice, layouts.reasonIn(notice), kind);
        List<RecipientReport> told = status.isEmpty()
                ? new TextRecipients(common, original, withoutDialogue(notice)).of(failures)
                : new FieldRecipients(failures, common).of(status.recipients());
        Dialogue dialogue = Dialogue.of(notice.lines());
        List<RecipientReport> recipients = told.stream().map(dialogue::complete).toList();
        return new DeliveryReport(
                kindOf(recipients, kind),
                status.isEmpty() ? reading.map(Reading::layout).orElse(Layouts.GENERIC) : "rfc3464",
                recipients,
                new HandlingReader(status, notice, original).read(own),
                addressee(own),
                text(String.join("\n", notice.lines())),
                original);
    }

    private static String addressee(Headers own) {
        return own.first("To")
                .flatMap(to -> Addresses.in(to).stream().findFirst())
                .orElse("");
    }

    // fields of their own, else those inside the text, else those of another system's report that this one wraps
    private static StatusReport status(ReportParts parts, Optional<Reading> reading) {
        StatusReport own = StatusReport.of(parts.statuses());
        StatusReport inText =
                own.isEmpty() ? StatusReport.of(parts.embedded().stream().toList()) : own;
        return inText.isEmpty() && reading.isEmpty() ? StatusReport.of(parts.enclosedStatuses()) : inText;
    }

    // a report with one failed recipient is a bounce
    private static MessageKind kindOf(List<RecipientReport> recipients, MessageKind told) {
        return List.of(MessageKind.BOUNCE, MessageKind.DELAY, MessageKind.DELIVERED).stream()
                .filter(kind -> recipients.stream().anyMatch(recipient -> recipient.kind() == kind))
                .findFirst()
                .orElse(told);
    }

    private static Notice notice(Message message, String text) {
        Headers headers = message.headers();
        List<String> failed = headers.all("X-Failed-Recipients").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .toList();
        return Notice.of(headers.first("From").orElse(""), message.subject(), failed, own(headers), text);
    }

    private static Set<String> own(Headers headers) {
        Set<String> own = new HashSet<>();
        for (String name : List.of("To", "From", "Return-Path", "Delivered-To", "Reply-To", "Cc")) {
            headers.all(name).stream()
                    .flatMap(value -> Addresses.in(value).stream())
                    .flatMap(address -> MailAddress.parse(address).stream())
                    .map(MailAddress::key)
                    .forEach(own::add);
        }
        return own;
    }

    // what stands in a dialogue belongs to the command before it, and not to all
    private static String withoutDialogue(Notice notice) {
        return notice.lines().stream().filter(line -> !line.contains(">>>")).collect(Collectors.joining(" "));
    }

    private static String text(String words) {
        String bare = words.strip();
        return bare.length() > LONGEST_TEXT ? bare.substring(0, LONGEST_TEXT) : bare;
    }
}
