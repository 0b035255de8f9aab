// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.WordUtils;

/**
 * Lays text out for a terminal: in columns of bounded width, and without anything that would steer the terminal, because
 * words out of mails are printed here.
 */
final class TextPage {
    private static final int WIDTH = 88;
    private static final char RULE = '─';

    private final PrintStream out;

    TextPage(OutputStream out) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /** The line on top, underlined. */
    void title(String text) {
        String plain = plain(text);
        line(0, "", plain);
        print(String.valueOf(RULE).repeat(Math.min(WIDTH, plain.codePointCount(0, plain.length()))));
    }

    /** The name of a part, with an empty line before it. */
    void heading(String text) {
        blank();
        line(0, "", text);
    }

    void line(int indent, String text) {
        line(indent, "", text);
    }

    /** Text behind a mark such as {@code "1. "}; its further lines begin below the first word. */
    void line(int indent, String mark, String text) {
        String left = " ".repeat(indent);
        String further = "\n" + left + " ".repeat(mark.length());
        int width = WIDTH - indent - mark.length();
        print(left + mark + WordUtils.wrap(plain(text), width, further, false));
    }

    void blank() {
        print("");
    }

    void flush() {
        out.flush();
    }

    private void print(String line) {
        // the same bytes on every system
        out.print(line + "\n");
    }

    /** One line without control characters (a terminal obeys them) and without marks that turn the direction of writing. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
