// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

/** A text without its white space and soft line breaks (RFC 2045 section 6.7); each letter remembers where it stood. */
final class Squeezed {

    // what decides stands in the report, which comes first
    private static final int LONGEST = 1 << 20;

    private final int[] origins;
    private final String text;

    Squeezed(String source) {
        int length = Math.min(source.length(), LONGEST);
        StringBuilder letters = new StringBuilder(length);
        origins = new int[length];
        for (int at = 0; at < length; at++) {
            if (!isGap(source, at)) {
                origins[letters.length()] = at;
                letters.append(source.charAt(at));
            }
        }
        text = letters.toString();
    }

    static String plain(String source) {
        return new Squeezed(source).text;
    }

    private static boolean isGap(String source, int at) {
        char letter = source.charAt(at);
        boolean soft = letter == '=' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
        return soft || Character.isWhitespace(letter);
    }

    /** Where squeezed words stand in the squeezed text; negative if nowhere. */
    int find(String words) {
        return words.isEmpty() ? -1 : text.indexOf(words);
    }

    int origin(int place) {
        return origins[place];
    }
}
