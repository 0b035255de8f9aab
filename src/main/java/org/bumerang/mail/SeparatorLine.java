// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the separator of a mailbox ({@code From sender date}) from a sentence that begins with "From" (RFC 4155 has the
 * default form; sources of real mailboxes differ). A separator with a date must be followed by a header line or by
 * nothing. One without a date, as in {@code From - } and {@code From 1844347792267117879@xxx}, must be followed by a
 * header line of a name that mails have. Where no blank line stands before it both are asked for, or two such header lines
 * below Thunderbird's {@code From -}.
 *
 * <p>A mail that came back inside a report may begin with its own such line; a line below a row of hyphens, or directly
 * below the header of a part, is therefore never a separator.
 */
final class SeparatorLine {

    static final String START = "From ";

    /** How many bytes around a line are enough to judge it. */
    static final int CONTEXT = 2048;

    private static final int LONGEST = 512;
    private static final int PART_HEADER_LINES = 12;
    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private SeparatorLine() {}

    /** Whether the file is a mailbox, judged by the line it begins with. */
    static boolean opensMailbox(Slice top) {
        int start = top.from();
        if (!top.startsWith(start, START)) {
            return false;
        }
        int end = top.lineEnd(start);
        int next = top.nextLine(end);
        boolean bare = isBare(top, start, end) && MailFields.colon(top, next, top.lineEnd(next)) > 0;
        return isDated(top, start, end) || bare || headerFollows(top, next, true);
    }

    /** Where the first separator below the top stands, for a file that begins with something else. */
    static Optional<Integer> firstBelow(Slice top) {
        int start = top.nextLine(top.lineEnd(top.from()));
        while (start < top.to()) {
            if (top.startsWith(start, START) && isAt(top, start)) {
                return Optional.of(start);
            }
            start = top.nextLine(top.lineEnd(start));
        }
        return Optional.empty();
    }

    /** Whether the line that begins here, at the start of a line, separates two messages. */
    static boolean isAt(Slice window, int start) {
        int end = window.lineEnd(start);
        if (end - start > LONGEST) {
            return false;
        }
        boolean dated = isDated(window, start, end);
        int next = window.nextLine(end);
        boolean known = headerFollows(window, next, true);
        if (!blankBefore(window, start)) {
            boolean certain = dated ? known : isThunderbirds(window, start, end) && twoHeadersFollow(window, next);
            return certain && !belowHyphens(window, start);
        }
        boolean fits = dated ? known || headerFollows(window, next, false) : known && isBare(window, start, end);
        return fits && !belowPartHeader(window, start);
    }

    private static boolean headerFollows(Slice window, int from, boolean known) {
        int start = from;
        while (window.startsWith(start, ">From ")) {
            start = window.nextLine(window.lineEnd(start));
        }
        int end = window.lineEnd(start);
        if (known) {
            return MailFields.isKnown(window, start, end);
        }
        return window.isBlank(start, end) || MailFields.colon(window, start, end) > 0;
    }

    /** Whether the line holds a month, a time and a year, in whatever order its writer likes. */
    private static boolean isDated(Slice window, int start, int end) {
        String[] words =
                window.between(start, Math.min(end, start + LONGEST)).latin1().split("[ \t,]+", 64);
        boolean month = false;
        boolean time = false;
        boolean year = false;
        for (int i = 1; i < words.length; i++) {
            boolean iso = isIsoDate(words[i]);
            month |= iso || MONTHS.contains(words[i]);
            time |= isTime(words[i]);
            year |= iso || isYear(words[i]);
        }
        return month && time && year;
    }

    private static boolean isTime(String word) {
        int colon = word.indexOf(':');
        return (colon == 1 || colon == 2)
                && word.length() >= colon + 3
                && word.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'));
    }

    /** As in {@code 2026-11-24}. */
    private static boolean isIsoDate(String word) {
        return word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-' && isYear(word.substring(0, 4));
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    private static boolean isThunderbirds(Slice window, int start, int end) {
        return window.between(start + START.length(), end).latin1().strip().equals("-");
    }

    private static boolean twoHeadersFollow(Slice window, int next) {
        return headerFollows(window, next, true) && headerFollows(window, window.nextLine(window.lineEnd(next)), true);
    }

    /** Whether at most one word follows "From". */
    private static boolean isBare(Slice window, int start, int end) {
        String rest = window.between(start + START.length(), end).latin1().strip();
        return rest.indexOf(' ') < 0;
    }

    private static boolean blankBefore(Slice window, int start) {
        int previous = window.previousLine(start);
        return window.isBlank(previous, start);
    }

    private static boolean belowHyphens(Slice window, int start) {
        int previous = window.previousLine(start);
        String line = window.between(previous, start).latin1().strip();
        boolean closing = line.endsWith("--") && line.indexOf(' ') < 0 && !isHyphens(line);
        return line.startsWith("--") && !closing;
    }

    private static boolean isHyphens(String line) {
        return line.chars().allMatch(c -> c == '-');
    }

    /** Whether the lines above are a boundary and a part's header, as of an enclosed message. */
    private static boolean belowPartHeader(Slice window, int start) {
        int line = window.previousLine(window.previousLine(start));
        for (int i = 0; i < PART_HEADER_LINES && line >= window.from(); i++) {
            int end = window.lineEnd(line);
            if (window.startsWith(line, "--")) {
                return i > 0;
            }
            boolean continuation = line < end && Slice.isSpace(window.at(line));
            if (window.isBlank(line, end) || (!continuation && MailFields.colon(window, line, end) < 0)) {
                return false;
            }
            if (line == window.from()) {
                return false;
            }
            line = window.previousLine(line);
        }
        return false;
    }
}
