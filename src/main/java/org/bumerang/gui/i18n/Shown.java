// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

/**
 * Text out of a mail, made fit to be shown: one line, bounded, and without the invisible characters that turn the
 * direction of writing or hide part of an address.
 */
public final class Shown {

    private static final int LONGEST = 2_000;

    private Shown() {}

    /** One line for labels and cells. */
    public static String line(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        StringBuilder line = new StringBuilder(bounded.length());
        bounded.codePoints()
                .filter(character -> !isInvisible(character))
                .forEach(character -> line.appendCodePoint(Character.isISOControl(character) ? ' ' : character));
        return line.toString();
    }

    /** Several lines, for the raw source; control characters are shown by their picture. */
    public static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t' || !isHidden(character)) {
                lines.appendCodePoint(character);
            } else if (character < ' ') {
                lines.appendCodePoint('\u2400' + character);
            } else if (character != '\r') {
                lines.append('\uFFFD');
            }
        });
        return lines.toString().replace("\u240D\n", "\n").replace('\u240D', '\n');
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || isInvisible(character);
    }

    // the marks that turn writing around (U+202A..202E, U+2066..2069), and the other format characters
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean joinsEmoji = character == 0x200D;
        return type == Character.FORMAT && !joinsEmoji;
    }
}
