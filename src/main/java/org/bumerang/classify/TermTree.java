// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Terms letter by letter, so that those beginning at one place of a text are found by following its letters once. The
 * cost of a look-up is bounded by the length of the longest term.
 */
final class TermTree {

    /** How many characters that are no letters may stand between two words of a term. */
    private static final int GAP = 3;

    /** The longest term that stands at a place. */
    record Hit(int end, Set<String> concepts) {}

    private final Map<Character, TermTree> next = new HashMap<>();
    private final Set<String> concepts = new HashSet<>();

    void add(String words, String concept) {
        if (words.isEmpty()) {
            concepts.add(concept);
        } else {
            next.computeIfAbsent(words.charAt(0), letter -> new TermTree()).add(words.substring(1), concept);
        }
    }

    /** The longest term whose first letter stands at this place. */
    Optional<Hit> at(String text, int start) {
        return Optional.ofNullable(longest(text, start));
    }

    private @Nullable Hit longest(String text, int at) {
        boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
        Hit here = letter || concepts.isEmpty() ? null : new Hit(at, concepts);
        TermTree on = next.get(Term.ON);
        Hit free = on == null ? null : on.longest(text, wordEnd(text, at));
        TermTree child = next.get(letter ? text.charAt(at) : ' ');
        Hit further = child == null ? null : child.longest(text, letter ? at + 1 : nextWord(text, at));
        return longer(further, longer(free, here));
    }

    private static @Nullable Hit longer(@Nullable Hit one, @Nullable Hit other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.end() == one.end() ? both(one, other) : other.end() > one.end() ? other : one;
    }

    private static Hit both(Hit one, Hit other) {
        Set<String> union = new HashSet<>(one.concepts());
        union.addAll(other.concepts());
        return new Hit(one.end(), union);
    }

    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + GAP && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
