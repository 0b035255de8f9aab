// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;

/** The words in {@code phrases.json}. A plus in a phrase joins parts that must all occur. */
record Phrases(
        List<String> daemonNames,
        List<String> supportNames,
        List<String> reportSubjects,
        List<String> asks,
        List<String> held,
        List<String> threats,
        List<String> vendorCodes,
        List<String> spamTopics) {

    private static final int MOST_TOPICS = 4;

    static Phrases load() {
        return Resource.read("phrases.json", Phrases.class);
    }

    /** The first phrase that occurs in a text in lower case. */
    static Optional<String> find(List<String> phrases, String lowerCase) {
        return phrases.stream().filter(phrase -> occurs(phrase, lowerCase)).findFirst();
    }

    private static boolean occurs(String phrase, String text) {
        for (String part : Fields.parts(phrase, '+')) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** The topics that occur in a text in lower case as whole words; a star at the end leaves the end of the word open. */
    static List<String> topics(List<String> topics, String lowerCase) {
        return topics.stream()
                .filter(topic -> Fields.parts(topic, '+').stream().allMatch(part -> standsIn(part, lowerCase)))
                .limit(MOST_TOPICS)
                .toList();
    }

    private static boolean standsIn(String part, String text) {
        boolean open = part.endsWith("*");
        String word = open ? part.substring(0, part.length() - 1) : part;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (!joins(text, at - 1, at) && (open || !joins(text, end - 1, end))) {
                return true;
            }
        }
        return false;
    }

    // Scripts that write no spaces between words have no borders to look at
    private static boolean joins(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && Character.isLetter(text.charAt(left))
                && Character.isLetter(text.charAt(right))
                && hasSpaces(Character.UnicodeScript.of(text.charAt(left)))
                && hasSpaces(Character.UnicodeScript.of(text.charAt(right)));
    }

    private static boolean hasSpaces(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> false;
            default -> true;
        };
    }
}
