// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bumerang.gui.i18n.Shown;

/** What is typed into the search field, and how it is found in a text. Large and small letters are the same. */
public final class SearchText {

    private static final int MOST_TERMS = 8;

    private SearchText() {}

    /** The words that were typed, in lower case; a row is found when each of them stands somewhere in it. */
    public static List<String> terms(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_TERMS))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the text holds the term, without making a copy of it as long as it is plain ASCII. */
    static boolean holds(String text, String term) {
        int last = text.length() - term.length();
        char first = term.charAt(0);
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here >= 0x80) {
                return Shown.line(text).toLowerCase(Locale.ROOT).contains(term);
            }
            if (at <= last && lower(here) == first && stands(text, at, term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, int at, String term) {
        for (int place = 1; place < term.length(); place++) {
            if (lower(text.charAt(at + place)) != term.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }
}
