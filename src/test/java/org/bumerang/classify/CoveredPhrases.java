// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the phrases that a rule could do without: whatever they find, another phrase of the same rule finds too. */
final class CoveredPhrases {

    /** Nearly as much as a star may stand for. */
    private static final String WIDE_GAP = " " + "x".repeat(Phrase.GAP - 10) + " ";

    private CoveredPhrases() {}

    /** The written forms, in the order of the rule; of two that find the same, the first is named. */
    static List<String> of(Rule rule) {
        List<String> covered = new ArrayList<>();
        List<Phrase> phrases = rule.condition().words().any().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .toList();
        phrases.stream().map(Phrase::written).distinct().forEach(written -> {
            List<Phrase> others = phrases.stream()
                    .filter(phrase -> !phrase.written().equals(written) && !covered.contains(phrase.written()))
                    .toList();
            PhraseIndex index = new PhraseIndex(others);
            boolean found = phrases.stream()
                    .filter(phrase -> phrase.written().equals(written))
                    .flatMap(CoveredPhrases::texts)
                    .noneMatch(text -> index.find(FoldedText.of(text)).isEmpty());
            if (found) {
                covered.add(written);
            }
        });
        return covered;
    }

    /** The shortest and nearly the longest text that the phrase finds. */
    private static Stream<String> texts(Phrase phrase) {
        return Stream.of(" ", WIDE_GAP)
                .map(gap -> phrase.pieces().stream()
                        .collect(
                                Collectors.joining(gap, phrase.openStart() ? "zz" : "", phrase.openEnd() ? "zz" : "")));
    }
}
