// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header of a mail: the one that came from the network where the file kept it, completed out of the properties
 * ([MS-OXCMAIL] 2.1.3.1). Fields about the content are left out, because the content is written anew.
 */
final class HeaderFields {

    private static final int LONGEST_LINE = 8_000;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_RECIPIENTS = 500;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();
    private final Set<String> names = new HashSet<>();

    /** The header lines of a message, each with its end. */
    static String of(Storage message) {
        HeaderFields fields = new HeaderFields();
        message.text(Tag.TRANSPORT_HEADERS).ifPresent(fields::transport);
        ReportClass report = ReportClass.of(message);
        if (fields.names.isEmpty() && report != ReportClass.NONE) {
            // RFC 3834 section 5.2; a report is written by a program ([MS-OXOMSG] 2.2.2.1).
            fields.add("Auto-Submitted", Optional.of("auto-replied"));
        }
        fields.properties(message, report);
        fields.add("MIME-Version", Optional.of("1.0"));
        return fields.lines.toString();
    }

    /** What an undeliverable mail's properties leave of it in a report that does not enclose it. */
    static String ofOriginal(Storage report) {
        HeaderFields fields = new HeaderFields();
        Party sender =
                Party.of(report, Tag.ORIGINAL_SENDER_NAME, Tag.ORIGINAL_SENDER_ADDRESS, Tag.ORIGINAL_SENDER_ADDRESS);
        fields.add("From", sender.isNobody() ? Optional.empty() : Optional.of(sender.inHeader()));
        fields.add("Subject", report.text(Tag.ORIGINAL_SUBJECT));
        fields.add("Date", report.time(Tag.ORIGINAL_SUBMIT_TIME).map(HeaderFields::date));
        fields.add("Message-ID", report.text(Tag.ORIGINAL_MESSAGE_ID));
        return fields.lines.toString();
    }

    static String date(Instant time) {
        return DATE.format(time);
    }

    /** On one line, so that no value makes a field of its own. */
    static String line(String text) {
        String flat = text.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .limit(LONGEST_LINE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return flat.strip();
    }

    /** Exchange 2003 puts a line before the header, and some programs put the header of the first part below it. */
    private void transport(String header) {
        boolean kept = false;
        List<String> all = header.lines().limit(MOST_LINES).toList();
        for (String line : all) {
            if (line.isBlank() && !names.isEmpty()) {
                return;
            }
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                append(kept, line);
            } else {
                String name = nameOf(line);
                kept = !name.isEmpty() && !name.startsWith("content-") && !name.equals("mime-version");
                append(kept, line);
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
    }

    private void append(boolean kept, String line) {
        if (kept) {
            lines.append(line, 0, Math.min(line.length(), LONGEST_LINE)).append("\r\n");
        }
    }

    private static String nameOf(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        return name.chars().allMatch(sign -> sign > ' ' && sign < 127) ? name.toLowerCase(Locale.ROOT) : "";
    }

    private void properties(Storage message, ReportClass report) {
        Party sender = Party.of(message, Tag.SENDER_NAME, Tag.SENDER_ADDRESS, Tag.SENDER_SMTP);
        Party from = Party.of(message, Tag.FROM_NAME, Tag.FROM_ADDRESS, Tag.FROM_SMTP);
        add(
                "From",
                Optional.of(from.isNobody() ? sender : from)
                        .filter(one -> !one.isNobody())
                        .map(Party::inHeader));
        // The recipients of a report are those that it speaks of ([MS-OXCMAIL] 2.2.3.7.1).
        if (report == ReportClass.NONE) {
            add("To", recipients(message, 1));
            add("Cc", recipients(message, 2));
        } else {
            Party owner = Party.of(message, Tag.RECEIVED_BY_NAME, Tag.RECEIVED_BY_ADDRESS, Tag.RECEIVED_BY_SMTP);
            add("To", Optional.of(owner).filter(one -> !one.isNobody()).map(Party::inHeader));
        }
        add("Subject", subject(message));
        add(
                "Date",
                message.time(Tag.SUBMIT_TIME)
                        .or(() -> message.time(Tag.DELIVERY_TIME))
                        .or(() -> message.time(Tag.REPORT_TIME))
                        .map(HeaderFields::date));
        add("Message-ID", message.text(Tag.MESSAGE_ID));
        add("In-Reply-To", message.text(Tag.IN_REPLY_TO));
        add("References", message.text(Tag.REFERENCES));
    }

    private static Optional<String> subject(Storage message) {
        return message.text(Tag.SUBJECT)
                .or(() -> message.text(Tag.NORMALIZED_SUBJECT)
                        .map(subject -> message.text(Tag.SUBJECT_PREFIX).orElse("") + subject));
    }

    private static Optional<String> recipients(Storage message, int type) {
        String all = message.recipients().stream()
                .filter(one ->
                        one.number(Tag.RECIPIENT_TYPE).map(kind -> kind & 0xF).orElse(1) == type)
                .limit(MOST_RECIPIENTS)
                .map(Party::recipient)
                .filter(one -> !one.isNobody())
                .map(Party::inHeader)
                .collect(Collectors.joining(",\r\n "));
        return Optional.of(all).filter(found -> !found.isEmpty());
    }

    private void add(String name, Optional<String> value) {
        boolean folded = name.equals("To") || name.equals("Cc");
        value.filter(given -> names.add(name.toLowerCase(Locale.ROOT)))
                .ifPresent(given -> lines.append(name)
                        .append(": ")
                        .append(folded ? given : line(given))
                        .append("\r\n"));
    }
}
