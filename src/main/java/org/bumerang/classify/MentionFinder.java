// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a lexicon in a folded text, in their order. Parts of host names are no words. */
final class MentionFinder {

    private static final String SENTENCE_ENDS = ".;!?";
    private static final String CLAUSE_ENDS = ",:";

    private final TermTree beginnings;
    private final TermTree insides;

    MentionFinder(Lexicon lexicon) {
        beginnings = lexicon.tree(false);
        insides = lexicon.tree(true);
    }

    List<Mention> in(String text) {
        Walk walk = new Walk(text);
        while (walk.at < text.length()) {
            walk.step();
        }
        return walk.found;
    }

    /** One walk over a text. */
    private final class Walk {

        private final String text;
        private final List<Mention> found = new ArrayList<>();
        private int at;
        private int sentence;
        private int clause;

        private Walk(String text) {
            this.text = text;
        }

        private void step() {
            if (Character.isLetter(text.charAt(at))) {
                at = isPartOfName(at) ? name() : word();
                return;
            }
            if (text.charAt(at) == FoldedText.ADDRESS) {
                add(Lexicon.ADDRESS, at, at + 1);
            }
            boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
            if (ends && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                sentence++;
                clause++;
            } else if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                clause++;
            }
            at++;
        }

        /** Reads the term that begins here, or else the terms inside the word; the place behind. */
        private int word() {
            int wordEnd = TermTree.wordEnd(text, at);
            Optional<TermTree.Hit> hit = beginnings.at(text, at);
            hit.ifPresent(term -> add(term, at));
            int end = hit.map(TermTree.Hit::end).orElse(wordEnd);
            for (int inner = at + 1; end == wordEnd && inner < wordEnd; inner++) {
                insides.at(text, inner).ifPresent(term -> add(term, at));
            }
            return Math.max(end, wordEnd);
        }

        private void add(TermTree.Hit term, int start) {
            term.concepts().forEach(concept -> add(concept, start, term.end()));
        }

        private void add(String concept, int start, int end) {
            found.add(new Mention(concept, start, end, sentence, clause));
        }

        private int name() {
            int end = TermTree.wordEnd(text, at);
            add(Lexicon.HOST_NAME, at, end);
            return end;
        }

        private boolean isPartOfName(int start) {
            int end = TermTree.wordEnd(text, start);
            boolean before =
                    start > 1 && text.charAt(start - 1) == '.' && Character.isLetterOrDigit(text.charAt(start - 2));
            boolean behind =
                    end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
            return before || behind;
        }
    }
}
