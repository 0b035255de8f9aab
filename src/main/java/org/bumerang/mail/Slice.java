// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of bytes and its lines. A line ends with LF, CRLF, a lone CR, or CR CR LF as some gateways write it. The
 * bytes are shared, not copied, and nobody changes them.
 */
final class Slice {

    private final byte[] bytes;
    private final int from;
    private final int to;

    private Slice(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    static Slice of(byte[] bytes, int from, int to) {
        return new Slice(bytes, from, to);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    byte at(int position) {
        return bytes[position];
    }

    /** The part of this slice between two positions. */
    Slice between(int start, int end) {
        return new Slice(bytes, Math.clamp(start, from, to), Math.clamp(end, from, to));
    }

    Slice startingAt(int start) {
        return between(start, to);
    }

    Slice first(int count) {
        return count >= length() ? this : between(from, from + count);
    }

    /** Where the line that begins here stops, its line end left out. */
    int lineEnd(int start) {
        int position = start;
        while (position < to && bytes[position] != '\n' && bytes[position] != '\r') {
            position++;
        }
        return position;
    }

    /** Where the next line begins, given where a line stops. */
    int nextLine(int lineEnd) {
        if (lineEnd >= to) {
            return to;
        }
        if (bytes[lineEnd] == '\n') {
            return lineEnd + 1;
        }
        if (lineEnd + 2 < to && bytes[lineEnd + 1] == '\r' && bytes[lineEnd + 2] == '\n') {
            return lineEnd + 3;
        }
        return lineEnd + 1 < to && bytes[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }

    /** Where the line before the one that begins here begins; the start of the slice if there is none. */
    int previousLine(int start) {
        int position = start - 1;
        if (position > from && at(position) == '\n' && at(position - 1) == '\r') {
            position--;
        }
        while (position > from && at(position - 1) != '\n' && at(position - 1) != '\r') {
            position--;
        }
        return Math.max(position, from);
    }

    boolean startsWith(int position, String ascii) {
        if (position + ascii.length() > to) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[position + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        return isBlank(from, to);
    }

    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(byte value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }

    /** The same without the lines at the top that hold nothing but white space. */
    Slice withoutLeadingBlankLines() {
        int start = from;
        while (start < to) {
            int end = lineEnd(start);
            if (!isBlank(start, end)) {
                return startingAt(start);
            }
            start = nextLine(end);
        }
        return startingAt(to);
    }

    /** Each byte as the character of the same number. */
    String latin1() {
        return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, from, length());
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    SliceStream stream() {
        return new SliceStream(bytes, from, length());
    }
}
