// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Delivery-status fields that stand inside a text for people: mail systems that write no part of their own for them,
 * damaged MIME, reports forwarded as text.
 *
 * @param before the text before the fields
 * @param fields the fields, with whatever follows them up to a returned header
 */
record EmbeddedFields(String before, String fields) {

    private static final int MOST_LINES = 3_000;

    // "Final-Recipient: rfc822;joe@example.org"
    private static final Pattern RECIPIENT =
            Pattern.compile("(?:final|original)-recipient\\s{0,3}:.{0,400}", Pattern.CASE_INSENSITIVE);

    // "Reporting-MTA: dns; mail.example.org", "Action: failed": what may stand above the recipient
    private static final Pattern OTHER = Pattern.compile(
            "(?:reporting-mta|arrival-date|received-from-mta|original-envelope-id|dsn-gateway|x-postfix-[a-z-]{2,20}|action)\\s{0,3}:.{0,400}",
            Pattern.CASE_INSENSITIVE);

    // "Action: failed", "Status: 5.1.1"
    private static final Pattern OUTCOME = Pattern.compile(
            "(?:action\\s{0,3}:\\s{0,3}\\p{Alpha}|status\\s{0,3}:\\s{0,3}[245]\\.).{0,400}", Pattern.CASE_INSENSITIVE);

    /** Finds the fields; empty where the text holds no recipient field and no outcome. */
    static Optional<EmbeddedFields> in(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        int recipient = firstMatch(lines, RECIPIENT);
        if (recipient < 0 || firstMatch(lines, OUTCOME) < 0) {
            return Optional.empty();
        }
        int start = recipient;
        for (int i = recipient - 1;
                i >= 0 && (lines.get(i).isBlank() || OTHER.matcher(lines.get(i)).matches());
                i--) {
            start = lines.get(i).isBlank() ? start : i;
        }
        int end = recipient;
        while (end < lines.size() && !isReturnedHeader(lines.get(end))) {
            end++;
        }
        return Optional.of(new EmbeddedFields(
                String.join("\n", lines.subList(0, start)), String.join("\n", lines.subList(start, end))));
    }

    private static int firstMatch(List<String> lines, Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isReturnedHeader(String line) {
        return line.startsWith("Received:") || line.startsWith("Return-Path:") || line.startsWith("Message-ID:");
    }
}
