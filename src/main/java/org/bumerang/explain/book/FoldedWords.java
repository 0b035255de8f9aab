// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words of a text in the form in which they are compared: small letters, no accents, ß as ss, and ä, ae and a alike, so
 * that people find what they look for whatever their keyboard can type.
 */
final class FoldedWords {

    private FoldedWords() {}

    /**
     * For example {@code postfacher}, {@code 5.7.26}, {@code mailer-damon}, {@code mailer} and {@code damon}; in the order of
     * the text, each once.
     */
    static List<String> of(String text) {
        return Arrays.stream(fold(text).split("\\s+"))
                .flatMap(FoldedWords::parts)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString()
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    /** A word with marks inside counts as a whole and in its parts. */
    private static Stream<String> parts(String word) {
        String bare = bare(word);
        List<String> parts = Arrays.stream(bare.split("[^\\p{L}\\p{N}]+")).toList();
        boolean code = !bare.isEmpty() && Character.isDigit(bare.charAt(0));
        return parts.size() < 2 || code ? Stream.of(bare) : Stream.concat(Stream.of(bare), parts.stream());
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
