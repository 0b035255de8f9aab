// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds all phrases and all topics of all rules in a text. */
final class WordFinder {

    private final PhraseIndex phrases;
    private final TopicFinder topics;

    WordFinder(Collection<Wording> wordings, Lexicon lexicon) {
        phrases = new PhraseIndex(ofType(Phrase.class, wordings));
        topics = new TopicFinder(ofType(Topic.class, wordings), lexicon);
    }

    private static <T> Collection<T> ofType(Class<T> type, Collection<Wording> wordings) {
        return wordings.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** The first place of each. */
    Map<Wording, Wording.Span> find(FoldedText folded) {
        Map<Wording, Wording.Span> found = new HashMap<>(phrases.find(folded));
        found.putAll(topics.find(folded));
        return found;
    }
}
