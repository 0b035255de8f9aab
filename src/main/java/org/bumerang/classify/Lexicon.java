// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Map;
import java.util.Set;

/**
 * The words of all languages for the things that a refusal speaks of and for what it says of them.
 *
 * @param terms words by concept
 * @param things concepts that are things; the others are states
 * @param opposites what a state becomes when it is denied: what is not <em>present</em> is <em>missing</em>
 */
record Lexicon(Map<String, Set<Term>> terms, Set<String> things, Map<String, String> opposites) {

    /** Words that deny what a clause says, such as {@code not}. */
    static final String NOT = "not";

    /** Words that deny the thing behind them, such as {@code no}. */
    static final String NONE = "none";

    /** What a denied thing is. */
    static final String MISSING = "missing";

    /** A mail address itself. */
    static final String ADDRESS = "address";

    /** A host name itself. */
    static final String HOST_NAME = "host-name";

    /** No words at all. */
    static final Lexicon EMPTY = new Lexicon(Map.of(), Set.of(), Map.of());

    private static final Set<String> NAMES = Set.of(ADDRESS, HOST_NAME);

    Lexicon {
        terms = Map.copyOf(terms);
        things = Set.copyOf(things);
        opposites = Map.copyOf(opposites);
    }

    /** The terms that begin a word, or those that stand inside one. */
    TermTree tree(boolean inside) {
        TermTree tree = new TermTree();
        terms.forEach((concept, words) -> words.stream()
                .filter(term -> term.inside() == inside)
                .forEach(term -> tree.add(term.words(), concept)));
        return tree;
    }

    /** True if some words lead to the concept. */
    boolean knows(String concept) {
        return terms.containsKey(concept) || NAMES.contains(concept) || opposites.containsValue(concept);
    }
}
