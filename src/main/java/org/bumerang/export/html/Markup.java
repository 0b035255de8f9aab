// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

/**
 * Builds well-formed XHTML that HTML parsers read the same way. Every text and attribute value is escaped; what XML
 * cannot hold, and what would turn the direction of a line, becomes a replacement character.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element with attributes given as name, value, name, value. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that holds a text. */
    Markup element(String tag, String content, String... attributes) {
        return open(tag, attributes).write(content).close(tag);
    }

    /** An element that can hold nothing, such as {@code br}, or an SVG shape. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(" />");
        return this;
    }

    Markup write(String content) {
        escape(content);
        return this;
    }

    /** Text that is markup of our own, such as a style sheet. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> out.appendCodePoint(isShown(character) ? character : 0xFFFD);
        }
    }

    /** Neither a control character, half a surrogate pair or a non-character, nor an override of the direction. */
    private static boolean isShown(int character) {
        boolean direction =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean control = Character.isISOControl(character);
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !direction && !control && !half && (character & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
