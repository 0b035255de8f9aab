// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bumerang.dsn.layout.Addresses;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailDate;

/**
 * Finds out how the mail system that wrote a report knows the message: from its fields, else from its words, else from the
 * line that it left in the returned header. What only the sender's name of the report claims is not taken.
 */
final class HandlingReader {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 1_000;

    // "The message identifier is:     1r5Yzq-000aBc-12" (Exim), "Queue-ID: 4Xy7Zz2cKnz1"
    private static final Pattern QUEUE_ID = Pattern.compile(
            "(?:message identifier is|queue[- ]?id(?:entifier)?(?: is)?)\\s{0,3}:?\\s{0,8}([A-Za-z0-9][A-Za-z0-9.-]{4,60})",
            Pattern.CASE_INSENSITIVE);

    // "The original message was received at Tue, 3 Mar 2026 10:00:00 +0100" (sendmail), "... was received on ..."
    // (Courier)
    private static final Pattern RECEIVED =
            Pattern.compile("message was received (?:at|on)\\s{1,3}(\\S.{9,60})", Pattern.CASE_INSENSITIVE);

    private final StatusReport status;
    private final List<String> lines;
    private final Hop hop;

    HandlingReader(StatusReport status, Notice notice, ReturnedOriginal original) {
        this.status = status;
        this.lines = notice.lines().stream()
                .limit(MOST_LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .toList();
        this.hop = Hop.newestOf(original.headers());
    }

    /**
     * Reads it.
     *
     * @param own the header of the report itself
     */
    Handling read(Headers own) {
        FieldGroup message = status.message();
        String writer = writer(own);
        boolean wroteHop = !hop.by().isEmpty() && hop.by().equalsIgnoreCase(writer);
        return new Handling(
                writer,
                either(message.value("arrival-date"), arrival(), wroteHop ? hop.date() : ""),
                either(queueField(message), inWords(QUEUE_ID).orElse(""), wroteHop ? hop.id() : ""),
                message.value("original-envelope-id"));
    }

    private String writer(Headers own) {
        return either(status.message().host("reporting-mta"), Circumstances.reportingMta(lines), claimed(own));
    }

    /** The server in the returned header or in the report's Message-ID, where it is one of the domain the report is from. */
    private String claimed(Headers own) {
        String domain = domain(own.first("From").orElse(""));
        String id = domain(own.first("Message-ID").orElse(""));
        boolean isHost = id.indexOf('.') != id.lastIndexOf('.');
        return Stream.of(hop.by(), isHost ? id : "")
                .filter(host -> isWithin(host, domain) || isWithin(domain, host))
                .findFirst()
                .orElse("");
    }

    private static String domain(String field) {
        return Addresses.in(field).stream()
                .findFirst()
                .map(address -> address.substring(address.lastIndexOf('@') + 1))
                .orElse("");
    }

    private static boolean isWithin(String host, String domain) {
        String lower = host.toLowerCase(Locale.ROOT);
        return !domain.isEmpty() && (lower.equals(domain) || lower.endsWith("." + domain));
    }

    private String arrival() {
        return inWords(RECEIVED)
                .map(String::strip)
                .filter(date -> MailDate.parse(date).isPresent())
                .orElse("");
    }

    private Optional<String> inWords(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    // X-Postfix-Queue-ID and the like of others
    private static String queueField(FieldGroup message) {
        return message.names().stream()
                .filter(name -> name.endsWith("queue-id"))
                .sorted()
                .map(message::value)
                .findFirst()
                .orElse("");
    }

    private static String either(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
