// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Decodes the encoded words of header values (RFC 2047) leniently: also inside words and quotes, with spaces in them, with
 * unknown charsets, with broken base64, and with a character cut in two by the end of one word and the start of the next.
 */
final class EncodedWords {

    /** RFC 2047 section 2 allows 75 characters; some programs put a whole subject into one word. */
    private static final int LONGEST = 4096;

    private EncodedWords() {}

    /** The value decoded; the value itself if it holds no encoded word. */
    static String decode(String value) {
        int start = value.indexOf("=?");
        if (start < 0) {
            return value;
        }
        StringBuilder decoded = new StringBuilder(value.length());
        Run run = new Run(decoded);
        int position = 0;
        while (start >= 0) {
            Optional<Word> word = wordAt(value, start);
            if (word.isPresent()) {
                run.add(value.substring(position, start), word.get());
                position = word.get().end();
            }
            start = value.indexOf("=?", Math.max(position, start + 2));
        }
        run.flush();
        return decoded.append(value, position, value.length()).toString();
    }

    private static Optional<Word> wordAt(String value, int start) {
        int limit = Math.min(value.length(), start + LONGEST);
        int charsetEnd = value.indexOf('?', start + 2, limit);
        if (charsetEnd < 0 || charsetEnd + 3 > limit || value.charAt(charsetEnd + 2) != '?') {
            return Optional.empty();
        }
        char encoding = Character.toUpperCase(value.charAt(charsetEnd + 1));
        int end = value.indexOf("?=", charsetEnd + 3, limit);
        if ((encoding != 'B' && encoding != 'Q') || end < 0 || charsetEnd == start + 2) {
            return Optional.empty();
        }
        String charset = value.substring(start + 2, charsetEnd);
        int language = charset.indexOf('*');
        String label = language < 0 ? charset : charset.substring(0, language);
        return Optional.of(new Word(label, encoding, value.substring(charsetEnd + 3, end), end + 2));
    }

    private static byte[] bytesOf(Word word) {
        return word.encoding() == 'B' ? base64(word.text()) : quoted(word.text());
    }

    private static byte[] base64(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) {
                clean.append(c);
            }
        }
        if (clean.length() % 4 == 1) {
            clean.setLength(clean.length() - 1);
        }
        return Base64.getDecoder().decode(clean.toString());
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** One encoded word and where it ends. */
    private record Word(String charset, char encoding, String text, int end) {}

    /** Words that stand side by side in one charset: their bytes are joined before they become text. */
    private static final class Run {

        private final StringBuilder decoded;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset = "";

        Run(StringBuilder decoded) {
            this.decoded = decoded;
        }

        void add(String before, Word word) {
            boolean adjacent = !charset.isEmpty() && before.isBlank();
            if (!adjacent || !charset.equalsIgnoreCase(word.charset())) {
                flush();
            }
            if (!adjacent) {
                decoded.append(before);
            }
            charset = word.charset();
            bytes.writeBytes(bytesOf(word));
        }

        void flush() {
            if (bytes.size() > 0) {
                decoded.append(TextDecoder.decode(Slice.of(bytes.toByteArray()), charset));
                bytes.reset();
            }
        }
    }
}
