// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a recipient, as in {@code <joe@example.org>: host mx said: 550 ...} or
 * {@code "joe@example.org":}.
 *
 * @param indent white space before it
 * @param mark how the address is set off
 * @param colon true where a colon follows the address
 * @param rest what follows address and colon
 */
record Head(String address, int indent, Mark mark, boolean colon, String rest) {

    enum Mark {
        ANGLE,
        QUOTE,
        NAMED,
        BARE
    }

    // "   * ", "-- ", ">>> ", "1. " or a label such as "Failed recipient: " before the address
    private static final Pattern LEAD = Pattern.compile(
            "\\s{0,40}(?:(?:[*\\u2022>-]{1,4}|\\d{1,3}[.)])\\s{0,8})?"
                    + "(?:(?:(?:original |failed |intended |final )?(?:recipients?(?:\\(s\\))?(?: address)?)|(?:original |failed )address"
                    + "|addressed to|empfänger(?:adresse)?|rcpt to|destinataires?|destinatarios?|destinatário|ontvanger"
                    + "|geadresseerde|odbiorca|adressat|получатель|宛先)\\s{0,3}[:：]\\s{0,8})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // "<jane@target.example> (expanded from <jane@example.net>): host ...": Postfix
    private static final Pattern EXPANDED = Pattern.compile("\\s{1,3}\\(expanded from\\b");

    private static final int LONGEST_NAME = 60;

    /** Reads a line; empty where it does not begin with an address. */
    static Optional<Head> of(String line) {
        Matcher lead = LEAD.matcher(line);
        int start = lead.lookingAt() ? lead.end() : 0;
        Optional<Addresses.Found> found = Addresses.first(line);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Addresses.Found address = found.get();
        String before = line.substring(Math.min(start, address.start()), address.start());
        return markOf(before).map(mark -> head(line, address, mark));
    }

    /**
     * True where more than its place in the line says that the address is a recipient: it stands alone, is set off, or
     * something is said of it.
     */
    boolean isTelling() {
        return colon
                || mark == Mark.ANGLE
                || rest.isEmpty()
                || rest.startsWith("...")
                || rest.startsWith("[")
                || rest.startsWith("(");
    }

    private static Head head(String line, Addresses.Found found, Mark mark) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        String rest = line.substring(found.end());
        rest = closed(rest);
        rest = withoutCopy(rest, found.address());
        boolean colon = rest.startsWith(":") || EXPANDED.matcher(rest).lookingAt();
        return new Head(
                found.address(), indent, mark, colon, (rest.startsWith(":") ? rest.substring(1) : rest).strip());
    }

    private static Optional<Mark> markOf(String before) {
        String text = before.strip();
        if (text.isEmpty()) {
            return Optional.of(Mark.BARE);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "<", "<<", "<smtp:", "smtp:", "(<", "[smtp:", "[" -> Optional.of(Mark.ANGLE);
            case "\"", "'", "'<", "\u201e", "\u201c" -> Optional.of(Mark.QUOTE);
            default -> isName(text) ? Optional.of(Mark.NAMED) : Optional.empty();
        };
    }

    // "Jürgen Müller (" and "Doe, Jane <": a name, then the address in brackets
    private static boolean isName(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= LONGEST_NAME
                && (last == '(' || last == '<')
                && Character.isLetter(text.charAt(text.charAt(0) == '"' ? 1 : 0))
                && text.indexOf(':') < 0
                && text.split(" ", 6).length <= 5
                && !text.toLowerCase(Locale.ROOT).contains(" to ");
    }

    private static String closed(String rest) {
        String left = rest;
        while (!left.isEmpty() && ">)]\"'\u201c\u201d".indexOf(left.charAt(0)) >= 0) {
            left = left.substring(1);
        }
        return left;
    }

    // Exchange as plain text: "joe@example.org<mailto:joe@example.org>"; others repeat it in brackets
    private static String withoutCopy(String rest, String address) {
        String left = rest.stripLeading();
        for (String copy : new String[] {"<mailto:" + address + ">", "<" + address + ">", "(" + address + ")"}) {
            if (left.regionMatches(true, 0, copy, 0, copy.length())) {
                return left.substring(copy.length());
            }
        }
        return rest;
    }
}
