// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a server's words which server spoke and which SMTP command it answered. */
final class Circumstances {

    private static final int LONGEST = 4_000;

    // "host mx.example.org[192.0.2.1] said", "host: mx.example.org", "talking to mx.example.org.", "by mx.example.org.
    // [192.0.2.1]"
    private static final Pattern HOST = Pattern.compile(
            "(?:\\bhost:?|talking to|connect to|rejected .{0,120}? by|\\bserver)\\s{1,3}([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,8}[A-Za-z0-9-]{2,62})");

    // "(in reply to RCPT TO command)", "after RCPT TO:<...>", "after RCPT command", "for TEXT command", "[RCPT_TO]",
    // ">>> DATA"
    private static final Pattern COMMAND = Pattern.compile(
            "(?:in reply to|after|for|>>>|\\[|during|at|final)\\s{0,2}(end of data|RCPT|MAIL|DATA|TEXT|EHLO|HELO|STARTTLS|AUTH|initial connection|connect)\\b",
            Pattern.CASE_INSENSITIVE);

    // "mail system at host mail.example.org.", "qmail-send program at mail.example.org.", "Generating server:
    // mail.example.org"
    private static final Pattern WRITER = Pattern.compile(
            "(?:(?:system|program|software|server|agent.{0,12}) at(?: host)?|(?:generating|bron)-?server:|generierender server:|genererande server:)"
                    + "\\s{1,3}([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,8}[A-Za-z0-9-]{1,62})",
            Pattern.CASE_INSENSITIVE);

    private static final int LINES_WITH_WRITER = 200;

    private Circumstances() {}

    /** The server that says of itself that it wrote a notice. */
    static String reportingMta(List<String> lines) {
        return lines.stream()
                .limit(LINES_WITH_WRITER)
                .map(line -> WRITER.matcher(bounded(line)))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    static String remoteMta(String words) {
        Matcher matcher = HOST.matcher(bounded(words));
        return matcher.find() ? matcher.group(1) : "";
    }

    static String command(String words) {
        Matcher matcher = COMMAND.matcher(bounded(words));
        if (!matcher.find()) {
            return "";
        }
        return switch (matcher.group(1).toUpperCase(Locale.ROOT)) {
            case "RCPT" -> "RCPT TO";
            case "MAIL" -> "MAIL FROM";
            case "DATA", "TEXT", "END OF DATA" -> "DATA";
            case "EHLO", "HELO" -> "EHLO";
            case "STARTTLS" -> "STARTTLS";
            case "AUTH" -> "AUTH";
            default -> "CONNECT";
        };
    }

    private static String bounded(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
