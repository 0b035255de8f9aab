// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import org.bumerang.dsn.layout.Phrases;

/**
 * A notice cut in two where the original that it returns as text begins.
 *
 * @param notice the words of the mail system
 * @param original header and perhaps text of the original, empty where none stands there
 */
record TextCut(String notice, String original) {

    private static final int MOST_LINES = 3_000;
    private static final int LINES_AHEAD = 8;
    private static final int FIELDS_FOR_CERTAIN = 3;

    // titles of the part where mail systems return the original
    private static final Phrases TITLES = Phrases.load("returned-titles");

    static TextCut of(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i)) && headerFollows(lines, i + 1)) {
                return at(lines, i, i + 1);
            }
            if (beginsHeader(lines, i)) {
                return at(lines, i, i);
            }
        }
        return new TextCut(String.join("\n", lines), "");
    }

    private static TextCut at(List<String> lines, int end, int start) {
        return new TextCut(
                String.join("\n", lines.subList(0, end)), String.join("\n", lines.subList(start, lines.size())));
    }

    private static boolean isTitle(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() < 200 && TITLES.standIn(lower);
    }

    // nothing but blank lines and further titles stand between a title and the header that it announces; a sentence
    // that
    // speaks of the returned message is no title
    private static boolean headerFollows(List<String> lines, int start) {
        return lines.subList(start, Math.min(lines.size(), start + LINES_AHEAD)).stream()
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .filter(line -> !isTitle(line))
                .findFirst()
                .filter(TextCut::beginsHeader)
                .isPresent();
    }

    private static boolean beginsHeader(String line) {
        String bare = line.strip();
        return HeaderText.isUsual(bare) || bare.startsWith("From ") || bare.startsWith(">From ");
    }

    // without a title: three usual fields close together, the first of them one that people do not write
    private static boolean beginsHeader(List<String> lines, int start) {
        String first = lines.get(start).toLowerCase(Locale.ROOT);
        boolean technical =
                first.startsWith("received:") || first.startsWith("return-path:") || first.startsWith("message-id:");
        return technical
                && lines.subList(start, Math.min(lines.size(), start + 3 * LINES_AHEAD)).stream()
                                .filter(HeaderText::isUsual)
                                .count()
                        >= FIELDS_FOR_CERTAIN;
    }
}
