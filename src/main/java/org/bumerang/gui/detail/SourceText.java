// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A source cut into lines that can be shown: one that is too long goes on in the next. Finds words in it without regard to
 * case, across those cuts as well. Immutable.
 */
final class SourceText {

    /** A longer line would take the window long to lay out. */
    static final int LONGEST_LINE = 400;

    static final int MOST_HITS = 10_000;

    private static final int LONGEST_QUERY = 200;

    static final SourceText NONE = new SourceText("");

    /**
     * A line as it is shown.
     *
     * @param end behind its last character
     * @param continued whether it only goes on after a cut of ours
     */
    record Line(int start, int end, boolean continued) {}

    /** A place in the text; {@code end} is behind its last character. */
    record Span(int start, int end) {}

    private final String text;
    private final String folded;
    private final List<Line> lines;

    SourceText(String text) {
        this.text = text;
        this.folded = fold(text);
        this.lines = Collections.unmodifiableList(cut(text));
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    String of(Line line) {
        return text.substring(line.start(), line.end());
    }

    /** The number of the line that a place stands in. */
    int lineOf(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where these words stand, in order, at most {@value #MOST_HITS} places; of long words only the beginning counts. */
    List<Span> find(String words) {
        String wanted = fold(words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words);
        List<Span> hits = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        while (at >= 0 && hits.size() < MOST_HITS) {
            hits.add(new Span(at, at + wanted.length()));
            at = folded.indexOf(wanted, at + wanted.length());
        }
        return hits;
    }

    /**
     * Where the deciding words stand in their line, however the source breaks that line; empty where it encodes them.
     *
     * @param line the whole line
     * @param start the first of the deciding words in it
     */
    Optional<Span> findBroken(String line, int start, String words) {
        Squeezed source = new Squeezed(folded);
        String wanted = Squeezed.plain(fold(words));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int whole = line.isBlank() ? -1 : source.find(Squeezed.plain(fold(line)));
        int inLine = Squeezed.plain(fold(line.substring(0, Math.min(start, line.length()))))
                .length();
        int found = whole >= 0 ? whole + inLine : source.find(wanted);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Span(source.origin(found), source.origin(found + wanted.length() - 1) + 1));
    }

    // letter by letter, so that every place stays where it is
    private static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = Character.toLowerCase(letters[at]);
        }
        return new String(letters);
    }

    private static List<Line> cut(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            for (int from = start; from == start || from < end; from += LONGEST_LINE) {
                lines.add(new Line(from, Math.min(end, from + LONGEST_LINE), from > start));
            }
            start = end + 1;
        }
        return lines;
    }
}
