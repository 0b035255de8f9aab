// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the opposite in the place of each state that its clause denies, before or behind it: {@code existiert nicht}. */
record Denial(Lexicon lexicon) {

    /** How far behind {@code no} the thing stands that it denies: one word may stand between. */
    private static final int NEXT = 12;

    List<Mention> resolve(List<Mention> mentions) {
        Set<Integer> denied = new HashSet<>();
        mentions.stream().filter(this::denies).map(Mention::clause).forEach(denied::add);
        List<Mention> resolved = new ArrayList<>();
        Optional<Mention> none = Optional.empty();
        for (Mention mention : mentions) {
            if (denies(mention)) {
                none = Optional.of(mention).filter(word -> word.concept().equals(Lexicon.NONE));
            } else {
                none.filter(word -> deniesThing(word, mention))
                        .ifPresent(word -> resolved.add(word.as(Lexicon.MISSING)));
                none = none.filter(word -> word.end() + NEXT > mention.start());
                resolved.add(denied.contains(mention.clause()) ? opposite(mention) : mention);
            }
        }
        return resolved;
    }

    private boolean deniesThing(Mention none, Mention next) {
        return lexicon.things().contains(next.concept())
                && next.start() - none.end() <= NEXT
                && next.clause() == none.clause();
    }

    private boolean denies(Mention mention) {
        return mention.concept().equals(Lexicon.NOT) || mention.concept().equals(Lexicon.NONE);
    }

    private Mention opposite(Mention mention) {
        return mention.as(lexicon.opposites().getOrDefault(mention.concept(), mention.concept()));
    }
}
