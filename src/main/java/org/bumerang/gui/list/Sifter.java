// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Map;
import java.util.Set;
import org.bumerang.classify.Finding;

/** Holds rows against a sieve. Used by one thread. */
final class Sifter {

    private final Sieve sieve;
    private final RowWords words;
    private final FacetKeys keys;

    Sifter(Sieve sieve, RowWords words) {
        this.sieve = sieve;
        this.words = words;
        this.keys = words.keys();
    }

    /** Whether the row has the words and the picks. The quick filters are asked on their own, as their counts are. */
    boolean holds(FindingRow row) {
        for (Map.Entry<Facet, Set<String>> pick : sieve.picks().entrySet()) {
            if (!pick.getValue().contains(keys.of(pick.getKey(), row))) {
                return false;
            }
        }
        for (String term : sieve.terms()) {
            if (!holds(row, term)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the quick filters let the row through. Ordinary mail would drown the reports of a whole mailbox: it is shown
     * when it is asked for, or when there is nothing else.
     */
    boolean isInGroup(FindingRow row, Group group, boolean onlyOrdinary) {
        return sieve.groups().isEmpty()
                ? onlyOrdinary || !row.isOrdinary() || sieve.picks().containsKey(Facet.REASON)
                : sieve.groups().contains(group);
    }

    boolean isSuspiciousEnough(FindingRow row) {
        return !sieve.suspiciousOnly() || row.isSuspicious();
    }

    private boolean holds(FindingRow row, String term) {
        return row.finding().filter(finding -> holds(finding, term)).isPresent()
                || SearchText.holds(words.recipient(row), term)
                || SearchText.holds(words.reason(row), term)
                || SearchText.holds(words.truth(row), term)
                || SearchText.holds(words.code(row), term)
                || SearchText.holds(words.subject(row), term)
                || SearchText.holds(words.source(row), term);
    }

    private static boolean holds(Finding finding, String term) {
        return SearchText.holds(finding.report().diagnostic(), term);
    }
}
