// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Subjects and names that may turn up inside of other texts. Short ones are left out: they would hit ordinary words. A
 * mailbox may hold a hundred thousand subjects that all begin with "Undeliverable", so they are found by their hash.
 */
final class Phrases {

    private static final int SHORTEST = 8;

    /** By the first letters, then by length, the longest first, then by the phrase in lower case. */
    private final Map<String, NavigableMap<Integer, Map<String, String>>> placeholders = new HashMap<>();

    /** A phrase at a place: where it ends, and what replaces it. */
    record Match(int end, String placeholder) {}

    void learn(String phrase, String placeholder) {
        if (phrase.length() >= SHORTEST) {
            placeholders
                    .computeIfAbsent(lower(phrase, 0, SHORTEST), any -> new TreeMap<>(Comparator.reverseOrder()))
                    .computeIfAbsent(phrase.length(), any -> new HashMap<>())
                    .putIfAbsent(lower(phrase, 0, phrase.length()), placeholder);
        }
    }

    /** The longest phrase that stands here. */
    Optional<Match> at(String text, int place) {
        if (text.length() - place < SHORTEST) {
            return Optional.empty();
        }
        NavigableMap<Integer, Map<String, String>> byLength = placeholders.get(lower(text, place, SHORTEST));
        if (byLength == null) {
            return Optional.empty();
        }
        return byLength.tailMap(text.length() - place, true).entrySet().stream()
                .flatMap(entry -> match(entry.getKey(), entry.getValue(), text, place))
                .findFirst();
    }

    private static Stream<Match> match(int length, Map<String, String> phrases, String text, int place) {
        String placeholder = phrases.get(lower(text, place, length));
        return placeholder == null ? Stream.empty() : Stream.of(new Match(place + length, placeholder));
    }

    private static String lower(String text, int place, int length) {
        return text.substring(place, place + length).toLowerCase(Locale.ROOT);
    }
}
