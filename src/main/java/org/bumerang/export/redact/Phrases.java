// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Subjects that may turn up inside of other texts. Short ones are left out: they would hit ordinary words. */
final class Phrases {

    private static final int SHORTEST = 8;

    private final Map<String, List<Match>> byBeginning = new HashMap<>();

    /** A phrase at a place: where it ends, and what replaces it. */
    record Match(String phrase, String placeholder, int end) {}

    void learn(String phrase, String placeholder) {
        if (phrase.length() >= SHORTEST) {
            List<Match> same = byBeginning.computeIfAbsent(beginning(phrase, 0), any -> new ArrayList<>());
            if (same.stream().noneMatch(known -> known.phrase().equalsIgnoreCase(phrase))) {
                same.add(new Match(phrase, placeholder, 0));
                same.sort(
                        Comparator.comparingInt((Match match) -> -match.phrase().length()));
            }
        }
    }

    /** The longest phrase that stands here. */
    Optional<Match> at(String text, int place) {
        if (text.length() - place < SHORTEST) {
            return Optional.empty();
        }
        return byBeginning.getOrDefault(beginning(text, place), List.of()).stream()
                .filter(match -> text.regionMatches(
                        true, place, match.phrase(), 0, match.phrase().length()))
                .findFirst()
                .map(match -> new Match(
                        match.phrase(),
                        match.placeholder(),
                        place + match.phrase().length()));
    }

    private static String beginning(String text, int place) {
        return text.substring(place, place + SHORTEST).toLowerCase(Locale.ROOT);
    }
}
