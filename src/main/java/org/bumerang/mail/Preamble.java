// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/** What may stand before the header of a message and is none of it. */
final class Preamble {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Preamble() {}

    /** The message without byte order mark, blank lines and separator lines at its top. */
    static Slice strip(Slice message) {
        Slice rest = withoutMark(message).withoutLeadingBlankLines();
        while (rest.startsWith(rest.from(), "From ") || rest.startsWith(rest.from(), ">From ")) {
            rest = rest.startingAt(rest.nextLine(rest.lineEnd(rest.from())));
        }
        return rest;
    }

    static Slice withoutMark(Slice bytes) {
        for (int i = 0; i < UTF8_MARK.length; i++) {
            if (bytes.length() <= i || bytes.at(bytes.from() + i) != UTF8_MARK[i]) {
                return bytes;
            }
        }
        return bytes.startingAt(bytes.from() + UTF8_MARK.length);
    }
}
