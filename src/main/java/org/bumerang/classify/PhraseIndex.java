// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds all phrases of all rules in one walk over a text. Each phrase is filed under three characters of its beginning,
 * chosen so that few phrases share them; at each place of the text only the phrases filed under the three characters there
 * are compared. The cost is linear in the length of the text.
 */
final class PhraseIndex {

    private final Map<Long, List<Entry>> entries = new HashMap<>();

    /** A phrase and how far inside it its three characters stand. */
    private record Entry(Phrase phrase, int inset) {}

    PhraseIndex(Collection<Phrase> phrases) {
        new LinkedHashSet<>(phrases).forEach(this::file);
    }

    private void file(Phrase phrase) {
        String head = phrase.head();
        int best = 0;
        for (int inset = 1; inset <= head.length() - Phrase.SHORTEST; inset++) {
            if (filed(head, inset) < filed(head, best)) {
                best = inset;
            }
        }
        entries.computeIfAbsent(key(head, best), absent -> new ArrayList<>()).add(new Entry(phrase, best));
    }

    private int filed(String head, int inset) {
        return entries.getOrDefault(key(head, inset), List.of()).size();
    }

    private static long key(String text, int at) {
        return ((long) text.charAt(at) << 32) | ((long) text.charAt(at + 1) << 16) | text.charAt(at + 2);
    }

    /** The first place of every phrase that stands in the text. */
    Map<Phrase, Phrase.Span> find(FoldedText folded) {
        String text = folded.text();
        Map<Phrase, Phrase.Span> found = new HashMap<>();
        for (int at = 0; at + Phrase.SHORTEST <= text.length(); at++) {
            for (Entry entry : entries.getOrDefault(key(text, at), List.of())) {
                if (!found.containsKey(entry.phrase())) {
                    entry.phrase().at(text, at - entry.inset()).ifPresent(span -> found.put(entry.phrase(), span));
                }
            }
        }
        return found;
    }
}
