// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.List;

/** Where the words that were searched stand in a text that is shown. */
final class Hits {

    /** More marks in one cell help nobody. */
    private static final int MOST = 20;

    /** From the first character of the words to the one behind them. */
    record Hit(int start, int end) {}

    private Hits() {}

    /** The places of the words in whatever case, from left to right. None where nothing is searched. */
    static List<Hit> of(String text, String search) {
        String words = search.strip();
        List<Hit> hits = new ArrayList<>();
        int at = words.isEmpty() ? -1 : find(text, words, 0);
        while (at >= 0 && hits.size() < MOST) {
            hits.add(new Hit(at, at + words.length()));
            at = find(text, words, at + words.length());
        }
        return List.copyOf(hits);
    }

    // letter by letter, because a whole text may change its length with its case
    private static int find(String text, String words, int from) {
        for (int at = from; at <= text.length() - words.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }
}
