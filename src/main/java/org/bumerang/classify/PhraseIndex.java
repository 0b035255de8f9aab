// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds all phrases of all rules in one walk over a text. Each phrase is filed under three characters of its beginning,
 * chosen so that few phrases share them; at each place of the text only the phrases filed under the three characters there
 * are compared. The cost is linear in the length of the text.
 */
final class PhraseIndex {

    private static final int SLOTS = 1 << 14;

    private final List<List<Entry>> slots = new ArrayList<>(Collections.nCopies(SLOTS, List.of()));

    /** A phrase and how far inside it its three characters stand. */
    private record Entry(Phrase phrase, int inset) {}

    PhraseIndex(Collection<Phrase> phrases) {
        new LinkedHashSet<>(phrases).forEach(this::file);
    }

    private void file(Phrase phrase) {
        String head = phrase.head();
        int inset = IntStream.rangeClosed(0, head.length() - Phrase.SHORTEST)
                .boxed()
                .min(Comparator.comparingInt(
                        place -> slots.get(slot(head, place)).size()))
                .orElseThrow();
        List<Entry> filed = new ArrayList<>(slots.get(slot(head, inset)));
        filed.add(new Entry(phrase, inset));
        slots.set(slot(head, inset), List.copyOf(filed));
    }

    /** Where phrases with these three characters are filed; others may be filed there too and are told apart later. */
    private static int slot(String text, int at) {
        int mixed = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return mixed & (SLOTS - 1);
    }

    /** The first place of every phrase that stands in the text. */
    Map<Phrase, Wording.Span> find(FoldedText folded) {
        String text = folded.text();
        Map<Phrase, Wording.Span> found = new HashMap<>();
        for (int at = 0; at + Phrase.SHORTEST <= text.length(); at++) {
            for (Entry entry : slots.get(slot(text, at))) {
                entry.phrase().at(text, at - entry.inset()).ifPresent(span -> found.putIfAbsent(entry.phrase(), span));
            }
        }
        return found;
    }
}
