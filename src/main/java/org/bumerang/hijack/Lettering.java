// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads letters as a person sees them. Counterfeits hide their words from filters with invisible characters and with Greek
 * and Cyrillic letters that look Latin (Unicode Technical Standard 39, confusables).
 */
final class Lettering {

    /** Cyrillic and Greek letters in lower case, each above the Latin one that it looks like. */
    private static final String LOOKS = "аеорсухіјѕԁһӏԛԝɡαοριυντκ";

    private static final String LIKE = "aeopcyxijsdhlqwgaopiuvtk";

    private Lettering() {}

    /** A text in lower case, without invisible characters; words of mixed alphabets are spelt in Latin letters. */
    static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        int word = 0;
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (isInvisible(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
                continue;
            }
            out.append(space ? ' ' : c == '\u2019' ? '\'' : c);
            if (!Character.isLetter(c)) {
                latin(out, word, out.length() - 1);
                word = out.length();
            }
        }
        latin(out, word, out.length());
        return out.toString();
    }

    private static void latin(StringBuilder text, int from, int to) {
        if (isMixed(text, from, to)) {
            for (int at = from; at < to; at++) {
                int look = LOOKS.indexOf(text.charAt(at));
                if (look >= 0) {
                    text.setCharAt(at, LIKE.charAt(look));
                }
            }
        }
    }

    // Latin letters beside others in one word, and each of the others has a Latin double
    private static boolean isMixed(CharSequence text, int from, int to) {
        boolean latin = false;
        boolean other = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean look = c > 127 && LOOKS.indexOf(c) >= 0;
            if (!look && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
            latin |= !look;
            other |= look;
        }
        return latin && other;
    }

    /**
     * The first word that is written to be read by people but not by programs: letters of two alphabets, or an invisible
     * character between Latin letters. Soft hyphens are left aside, honest newsletters use them.
     */
    static Optional<String> disguised(String text) {
        int start = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at <= lower.length(); at++) {
            boolean inside =
                    at < lower.length() && (Character.isLetter(lower.charAt(at)) || isInvisible(lower.charAt(at)));
            if (!inside) {
                if (at - start > 2 && isDisguised(lower, start, at)) {
                    return Optional.of(plain(lower.substring(start, at)));
                }
                start = at + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isDisguised(String text, int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            char c = text.charAt(at);
            if (isInvisible(c) && c != '\u00ad' && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))) {
                return true;
            }
        }
        return isMixed(text, from, to);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\u034f' || (c >= '\ufe00' && c <= '\ufe0f');
    }
}
