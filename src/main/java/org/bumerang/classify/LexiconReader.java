// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Puts the word files of all languages together to one lexicon. */
final class LexiconReader {

    private static final Set<String> KINDS = Set.of("language", "things", "states", "denials", "opposites");

    private final Map<String, Set<Term>> terms = new HashMap<>();
    private final Set<String> things = new HashSet<>();
    private final Map<String, String> opposites = new HashMap<>();

    /** Adds one file, given as its JSON. */
    LexiconReader add(JsonNode file) {
        file.propertyNames().stream().filter(kind -> !KINDS.contains(kind)).forEach(kind -> {
            throw new IllegalStateException("a word file has an unknown name " + kind);
        });
        file.path("things").propertyNames().forEach(things::add);
        for (String kind : Set.of("things", "states", "denials")) {
            file.path(kind)
                    .forEachEntry((concept, words) ->
                            words.forEach(word -> terms.computeIfAbsent(concept, absent -> new HashSet<>())
                                    .add(Term.of(word.asString()))));
        }
        file.path("opposites").forEachEntry((state, opposite) -> opposites.put(state, opposite.asString()));
        return this;
    }

    Lexicon lexicon() {
        return new Lexicon(terms, things, opposites);
    }
}
