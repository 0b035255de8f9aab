// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;

/**
 * Finds where the messages of a mailbox begin, in one pass over its bytes and with a window of fixed size, whatever the
 * size of the mailbox or of a message. Every byte passes once and in order.
 */
final class MboxSplitter {

    /** Hears every byte of the source, in order. */
    @FunctionalInterface
    interface Witness {
        void pass(byte[] bytes, int offset, int length);
    }

    private static final int WINDOW = 1 << 18;

    private final ByteSource source;
    private final Witness witness;
    private final byte[] window;
    private long base;
    private int filled;
    private int position;
    private long messageStart;
    private boolean lengthAsked;
    private long lengthEnd;

    MboxSplitter(ByteSource source, Witness witness) throws IOException {
        this.source = source;
        this.witness = witness;
        this.window = new byte[(int) Math.min(WINDOW, source.size() + 1)];
        fill();
    }

    /** Where the message ends that begins here: at the next separator, or at the end of the source. */
    long endOf(long start) throws IOException {
        messageStart = start;
        lengthAsked = false;
        lengthEnd = 0;
        position = (int) Math.max(position, start + 1 - base);
        while (true) {
            int limit = atEnd() ? filled : filled - SeparatorLine.CONTEXT;
            for (int found = find(limit); found >= 0; found = find(limit)) {
                if (SeparatorLine.isAt(Slice.of(window, 0, filled), found) && !insideByLength(base + found)) {
                    return base + found;
                }
                position = found + 1;
            }
            if (atEnd()) {
                return base + filled;
            }
            position = Math.max(position, limit);
            fill();
        }
    }

    /** Lets the rest of the source pass. */
    void finish() throws IOException {
        while (!atEnd()) {
            position = filled;
            fill();
        }
    }

    /** How many bytes the source really gave. */
    long bytesSeen() {
        return base + filled;
    }

    /** Whether the source ended before the size it had when it was opened. */
    boolean endsEarly() {
        return atEnd() && bytesSeen() < source.size();
    }

    private boolean atEnd() {
        return filled < window.length;
    }

    /** The next "From " at the start of a line, from the present position up to the limit, or -1. */
    private int find(int limit) {
        int last = Math.min(limit, filled - SeparatorLine.START.length() + 1);
        for (int i = Math.max(position, 1); i < last; i++) {
            if (window[i] == 'F'
                    && (window[i - 1] == '\n' || window[i - 1] == '\r')
                    && window[i + 1] == 'r'
                    && window[i + 2] == 'o'
                    && window[i + 3] == 'm'
                    && window[i + 4] == ' ') {
                return i;
            }
        }
        return -1;
    }

    /** Moves the window on; a little before the position stays, to judge a line by what stands above it. */
    private void fill() throws IOException {
        int drop = Math.max(0, position - SeparatorLine.CONTEXT);
        System.arraycopy(window, drop, window, 0, filled - drop);
        base += drop;
        position -= drop;
        filled -= drop;
        int read = source.read(base + filled, window, filled, window.length - filled);
        witness.pass(window, filled, read);
        filled += read;
    }

    /** Whether this place is still inside the message by its Content-Length. */
    private boolean insideByLength(long place) throws IOException {
        if (!lengthAsked) {
            lengthAsked = true;
            lengthEnd = ContentLength.endOf(source, messageStart, place);
        }
        return place < lengthEnd;
    }
}
