// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;

/** The words in {@code phrases.json}. A plus in a phrase joins parts that must stand near each other. */
record Phrases(
        List<String> daemonNames,
        List<String> supportNames,
        List<String> reportSubjects,
        List<String> mailWords,
        List<String> failWords,
        List<String> boxWords,
        List<String> fullWords,
        List<String> asks,
        List<String> attached,
        List<String> held,
        List<String> threats,
        List<String> vendorCodes,
        List<String> spamTopics) {

    private static final int MOST_TOPICS = 4;

    /** Letters on either side: a sentence or two. */
    private static final int NEAR = 120;

    private static final int MOST_TRIES = 50;

    static Phrases load() {
        return Resource.read("phrases.json", Phrases.class);
    }

    /** The first phrase that occurs in a text in lower case. */
    static Optional<String> find(List<String> phrases, String lowerCase) {
        return phrases.stream().filter(phrase -> occurs(phrase, lowerCase)).findFirst();
    }

    /** Words of a text in lower case that say that mail is held up or that the mailbox takes none. */
    Optional<String> trouble(String lowerCase) {
        return near(mailWords, failWords, lowerCase).or(() -> near(boxWords, fullWords, lowerCase));
    }

    private static Optional<String> near(List<String> ones, List<String> others, String text) {
        for (String one : ones) {
            int at = text.indexOf(one);
            for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
                String around = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
                Optional<String> other =
                        others.stream().filter(around::contains).findFirst();
                if (other.isPresent()) {
                    return Optional.of(one.strip() + " … " + other.get().strip());
                }
                at = text.indexOf(one, at + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean occurs(String phrase, String text) {
        List<String> parts = Fields.parts(phrase, '+');
        int at = text.indexOf(parts.getFirst());
        for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
            String near = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
            if (parts.stream().allMatch(near::contains)) {
                return true;
            }
            at = text.indexOf(parts.getFirst(), at + 1);
        }
        return false;
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
