// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the words that were searched stand in a text that is shown. */
final class Hits {

    /** More marks in one cell help nobody. */
    private static final int MOST = 20;

    /** From the first character of the words to the one behind them. */
    record Hit(int start, int end) {

        private boolean touches(Hit next) {
            return next.start <= end;
        }
    }

    private Hits() {}

    /** The places of the terms in whatever case, from left to right; those that overlap are one. */
    static List<Hit> of(String text, List<String> terms) {
        List<Hit> found = new ArrayList<>();
        terms.forEach(term -> collect(text, term, found));
        found.sort(Comparator.comparingInt(Hit::start));
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : found) {
            if (!hits.isEmpty() && hits.getLast().touches(hit)) {
                Hit last = hits.removeLast();
                hits.add(new Hit(last.start, Math.max(last.end, hit.end)));
            } else {
                hits.add(hit);
            }
        }
        return List.copyOf(hits);
    }

    private static void collect(String text, String term, List<Hit> found) {
        int at = find(text, term, 0);
        for (int count = 0; at >= 0 && count < MOST; count++) {
            found.add(new Hit(at, at + term.length()));
            at = find(text, term, at + term.length());
        }
    }

    // letter by letter, because a whole text may change its length with its case
    private static int find(String text, String term, int from) {
        for (int at = from; at <= text.length() - term.length(); at++) {
            if (text.regionMatches(true, at, term, 0, term.length())) {
                return at;
            }
        }
        return -1;
    }
}
