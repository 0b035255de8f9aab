// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

/**
 * A word or a few words of a lexicon, for example {@code "mailbox*"}: a star behind a word lets it go on, one before the
 * term lets it stand inside a compound such as {@code Empfängeradresse}.
 */
record Term(String words, boolean inside) {

    /** Lets a word go on. */
    static final char ON = '*';

    private static final char BLANK = ' ';

    /** Reads the form of the word files. What stands between words, a hyphen or an apostrophe, makes no difference. */
    static Term of(String written) {
        boolean inside = written.charAt(0) == ON;
        String folded = FoldedText.fold(inside ? written.substring(1) : written);
        StringBuilder words = new StringBuilder();
        folded.chars()
                .forEach(letter -> words.append(Character.isLetter(letter) || letter == ON ? (char) letter : BLANK));
        return new Term(words.toString().strip(), inside);
    }
}
