// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes that come one after the other, as out of an archive, and can be read again for a while: from the place that was
 * named last as {@link #forget not needed before}, up to the length of a message, and what came last. A place that was
 * passed or is not reached yet gives nothing.
 */
final class StreamedSource implements ByteSource {

    /** Enough for the window in which a mailbox is searched. */
    private static final int TAIL = 1 << 19;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int headMost;
    private byte[] head;
    private long headStart;
    private int headLength;
    private final byte[] tail = new byte[2 * TAIL];
    private int tailLength;
    private long passed;
    private boolean ended;

    /** @param start the first bytes, which were read already */
    StreamedSource(byte[] start, InputStream in, int headMost) {
        this.in = in;
        this.headMost = Math.max(headMost, start.length);
        this.head = start;
        this.headLength = start.length;
        this.passed = start.length;
        tailLength = Math.min(start.length, TAIL);
        System.arraycopy(start, start.length - tailLength, tail, 0, tailLength);
    }

    /** The size once the end was reached; until then it is not known. */
    @Override
    public long size() {
        return ended ? passed : UNKNOWN_SIZE;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int copied = copy(position + done, target, offset + done, length - done);
            if (copied == 0 && (position + done != passed || !pull())) {
                return done;
            }
            done += copied;
        }
        return done;
    }

    @Override
    public void forget(long before) throws IOException {
        while (passed < before && pull()) {
            // What lies between is not wanted.
        }
        boolean inHead = before <= headStart + headLength;
        int drop = Math.clamp(before - headStart, 0, headLength);
        headLength -= drop;
        System.arraycopy(head, drop, head, 0, headLength);
        headStart += drop;
        if (!inHead) {
            headStart = Math.max(Math.min(before, passed), passed - tailLength);
            headLength = 0;
            append(tail, (int) (headStart - (passed - tailLength)), (int) (passed - headStart));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int copy(long position, byte[] target, int offset, int length) {
        long tailStart = passed - tailLength;
        if (position >= headStart && position < headStart + headLength) {
            int count = (int) Math.min(length, headStart + headLength - position);
            System.arraycopy(head, (int) (position - headStart), target, offset, count);
            return count;
        }
        if (position >= tailStart && position < passed) {
            int count = (int) Math.min(length, passed - position);
            System.arraycopy(tail, (int) (position - tailStart), target, offset, count);
            return count;
        }
        return 0;
    }

    /** Takes the next bytes in; false at the end. */
    private boolean pull() throws IOException {
        if (tailLength + CHUNK > tail.length) {
            System.arraycopy(tail, tailLength - TAIL, tail, 0, TAIL);
            tailLength = TAIL;
        }
        int read = in.readNBytes(tail, tailLength, CHUNK);
        if (headStart + headLength == passed) {
            append(tail, tailLength, Math.min(read, headMost - headLength));
        }
        tailLength += read;
        passed += read;
        ended |= read < CHUNK;
        return read > 0;
    }

    private void append(byte[] bytes, int from, int count) {
        if (head.length < headLength + count) {
            head = Arrays.copyOf(head, (int) Math.min(headMost, Math.max(2L * head.length, headLength + count)));
        }
        System.arraycopy(bytes, from, head, headLength, count);
        headLength += count;
    }
}
