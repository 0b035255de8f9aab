// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;

/**
 * A header that stands as text in a notice: perhaps indented, perhaps cut off. What follows the blank line behind it is
 * the text of that message.
 */
record HeaderText(Headers headers, String body) {

    private static final int MOST_FIELDS = 400;
    private static final int LONGEST_NAME = 78;
    private static final int LONGEST_VALUE = 16_000;
    private static final int LINES_LOOKED_AT = 12;
    private static final int FIELDS_FOR_CERTAIN = 3;

    private static final Set<String> USUAL = Set.of(
            "received",
            "return-path",
            "message-id",
            "from",
            "to",
            "subject",
            "date",
            "mime-version",
            "content-type",
            "dkim-signature",
            "x-mailer",
            "user-agent",
            "cc",
            "reply-to",
            "delivered-to",
            "sender",
            "references",
            "content-transfer-encoding",
            "authentication-results",
            "received-spf",
            "x-received",
            "x-originating-ip",
            "arc-seal",
            "list-id",
            "precedence",
            "x-google-smtp-source",
            "x-google-dkim-signature");

    /** True where a text begins with a header: three usual fields in its first lines. */
    static boolean isHeader(String text) {
        List<String> lines = text.lines()
                .dropWhile(String::isBlank)
                .limit(LINES_LOOKED_AT)
                .takeWhile(line -> !line.isBlank())
                .toList();
        return !lines.isEmpty()
                && isUsual(lines.getFirst())
                && lines.stream().filter(HeaderText::isUsual).count() >= FIELDS_FOR_CERTAIN;
    }

    static boolean isUsual(String line) {
        int colon = line.indexOf(':');
        return colon > 1
                && colon < LONGEST_NAME
                && USUAL.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    static HeaderText of(String text) {
        List<String> lines = text.lines()
                .dropWhile(line -> line.isBlank() || isEnvelope(line))
                .toList();
        int indent = lines.isEmpty() ? 0 : indentOf(lines.getFirst());
        List<Field> fields = new ArrayList<>();
        int index = 0;
        while (index < lines.size() && !lines.get(index).isBlank() && take(lines.get(index), indent, fields)) {
            index++;
        }
        List<Header> headers = fields.stream().map(field -> field.header()).toList();
        String body = String.join("\n", lines.subList(Math.min(index, lines.size()), lines.size()));
        return new HeaderText(new Headers(headers), body.strip());
    }

    private static boolean isEnvelope(String line) {
        return line.strip().startsWith("From ") || line.strip().startsWith(">From ");
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    // false where the line is no field and no continuation: the header ends here
    private static boolean take(String line, int indent, List<Field> fields) {
        String bare = indentOf(line) >= indent ? line.substring(indent) : line;
        boolean continues = !bare.isEmpty() && Character.isWhitespace(bare.charAt(0));
        int colon = bare.indexOf(':');
        if (continues && !fields.isEmpty()) {
            fields.getLast().append(bare.strip());
            return true;
        }
        boolean named = colon > 0
                && colon < LONGEST_NAME
                && bare.substring(0, colon).strip().indexOf(' ') < 0;
        if (named && fields.size() < MOST_FIELDS) {
            fields.add(new Field(
                    bare.substring(0, colon).strip(),
                    new StringBuilder(bare.substring(colon + 1).strip())));
        }
        return named;
    }

    private record Field(String name, StringBuilder value) {

        void append(String more) {
            if (value.length() < LONGEST_VALUE) {
                value.append(' ').append(more);
            }
        }

        Header header() {
            return Header.of(name, value.toString());
        }
    }
}
