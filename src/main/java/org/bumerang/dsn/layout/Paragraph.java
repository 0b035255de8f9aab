// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that belong together, and the lines that end them. */
final class Paragraph {

    private static final int MOST_LINES = 40;
    private static final int LINES_BEFORE = 6;
    private static final int LONGEST_TITLE = 40;

    private static final Phrases AFTERWORDS = Phrases.load("after-words");

    // "'joe@example.org' on 3/10/2009 9:12 AM": Exchange up to 2003 puts the time beside each recipient
    private static final Pattern DATED = Pattern.compile("(?:on|am|le|el|il|op|em) \\d{1,4}[./-]\\d");

    private Paragraph() {}

    /**
     * Joins the lines from an index on to one, up to the first blank line or rule after something was read, or up to a
     * line that begins with another recipient.
     */
    static String from(List<String> lines, int start) {
        StringBuilder words = new StringBuilder();
        int last = Math.min(lines.size(), start + MOST_LINES);
        for (int i = start; i < last; i++) {
            String line = lines.get(i).strip();
            boolean any = !words.isEmpty();
            if (isRule(line)
                    || (any && line.isEmpty() && !isTitle(words))
                    || Head.of(lines.get(i)).filter(Paragraph::opens).isPresent()) {
                break;
            }
            if (any && AFTERWORDS.begin(line.toLowerCase(Locale.ROOT))) {
                break;
            }
            if (!line.isEmpty()) {
                words.append(any ? " " : "").append(line);
            }
        }
        return words.toString();
    }

    /** The lines from the beginning of the paragraph in which a line stands, a recipient at its head left out. */
    static String around(List<String> lines, int index) {
        int start = index;
        while (start > 0 && index - start < LINES_BEFORE && isBefore(lines.get(start - 1))) {
            start--;
        }
        String before = String.join(
                " ", lines.subList(start, index).stream().map(String::strip).toList());
        return (before + " " + lines.get(index).strip() + " " + from(lines, index + 1)).strip();
    }

    private static boolean isBefore(String line) {
        return !line.isBlank()
                && !isRule(line.strip())
                && !line.strip().endsWith(":")
                && Head.of(line).isEmpty();
    }

    // a line inside a diagnostic may begin with the address too: "<joe@example.org>: user unknown" after "550"
    private static boolean opens(Head head) {
        return head.rest().isEmpty()
                || (head.colon() && head.indent() == 0)
                || head.rest().startsWith("...")
                || head.rest().startsWith("(")
                || DATED.matcher(head.rest()).lookingAt();
    }

    // "Reason:" with the reason below a blank line
    private static boolean isTitle(StringBuilder words) {
        return words.charAt(words.length() - 1) == ':' && words.length() < LONGEST_TITLE;
    }

    /** True for a line of dashes, bars, stars and the like, with or without a title in it. */
    static boolean isRule(String line) {
        if (line.length() < 4) {
            return false;
        }
        char first = line.charAt(0) == '|' ? line.charAt(1) : line.charAt(0);
        return "-=_*~".indexOf(first) >= 0
                && line.charAt(line.charAt(0) == '|' ? 2 : 1) == first
                && line.charAt(2) == first;
    }
}
