// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailAddress;

/** Takes header fields apart as far as this room needs them. Everything is bounded. */
final class Fields {

    private static final int MOST_ADDRESSES = 20;
    private static final int LONGEST = 4_000;

    private Fields() {}

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    static String first(Headers headers, String... names) {
        for (String name : names) {
            Optional<String> value = headers.first(name);
            if (value.isPresent() && !value.get().isBlank()) {
                return cut(value.get().strip(), LONGEST);
            }
        }
        return "";
    }

    static MessageEvidence.Sender sender(Headers headers) {
        String value = first(headers, "From", "Sender");
        String address = address(value).orElse("");
        int open = value.indexOf('<');
        String name = open > 0 ? value.substring(0, open) : comment(value);
        return new MessageEvidence.Sender(cut(name.replace("\"", "").strip(), 120), address);
    }

    // "MAILER-DAEMON@mx.example.org (Mail Delivery System)"
    private static String comment(String value) {
        int open = value.indexOf('(');
        int close = value.lastIndexOf(')');
        return open >= 0 && close > open ? value.substring(open + 1, close) : "";
    }

    /** The address in a text such as {@code "Ann" <ann@example.org>}, in lower case. */
    static Optional<String> address(String text) {
        String bare = text;
        int comment = bare.indexOf(" (");
        if (bare.indexOf('<') < 0 && comment > 0) {
            bare = bare.substring(0, comment);
        }
        return MailAddress.parse(bare).map(MailAddress::key);
    }

    /** The addresses of a field in lower case; commas inside quotes do not part them. */
    static List<String> addresses(String field) {
        Set<String> found = new LinkedHashSet<>();
        for (String item : items(cut(field, LONGEST))) {
            address(item).ifPresent(found::add);
            if (found.size() >= MOST_ADDRESSES) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** The pieces between separators; none is left out. */
    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    static List<String> items(String field) {
        List<String> items = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                items.add(field.substring(start, at));
                start = at + 1;
            }
        }
        items.add(field.substring(start));
        return items;
    }

    static List<String> addresses(Headers headers, String... names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            for (String value : headers.all(name)) {
                found.addAll(addresses(value));
            }
        }
        return found.stream().limit(MOST_ADDRESSES).toList();
    }

    /** The null return path as {@code <>}, an address in lower case, or empty where the field is missing. */
    static String returnPath(Headers headers) {
        String value = first(headers, "Return-Path", "X-Envelope-From");
        if (value.replace(" ", "").equals("<>")) {
            return "<>";
        }
        return address(value).orElse("");
    }

    /** All values of some fields as one text in lower case. */
    static String joined(Headers headers, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            for (String value : headers.all(name)) {
                text.append(value.toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return cut(text.toString(), LONGEST / 2);
    }

    static List<ReceivedLine> hops(Headers headers, int most) {
        return headers.named("Received")
                .limit(most)
                .map(field -> ReceivedLine.parse(field.raw()))
                .toList();
    }
}
