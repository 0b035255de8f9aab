// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

/** The text of a step. An address that people are to type stays in one line and is no link. */
final class StepText {

    private StepText() {}

    static void write(String text, Markup out) {
        String separator = "";
        for (String word : text.split(" ", -1)) {
            out.write(separator);
            if (isSite(word)) {
                out.open("span", "class", "site").write(word).raw("</span>");
            } else {
                out.write(word);
            }
            separator = " ";
        }
    }

    /** A point inside of the word, as in {@code www.example.org}. */
    private static boolean isSite(String word) {
        int point = word.indexOf('.');
        return point > 0 && point + 1 < word.length() && Character.isLetter(word.charAt(point + 1));
    }
}
