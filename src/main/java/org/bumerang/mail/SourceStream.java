// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.io.InputStream;

/** A stretch of a source, read from front to back. */
final class SourceStream extends InputStream {

    private final ByteSource source;
    private final long end;
    private long position;

    SourceStream(ByteSource source, long start, long end) {
        this.source = source;
        this.position = start;
        this.end = end;
    }

    /** Where in the source the next byte stands. */
    long position() {
        return position;
    }

    @Override
    public int available() {
        return Math.clamp(end - position, 0, Integer.MAX_VALUE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = source.read(position, target, offset, Math.clamp(end - position, 0, length));
        position += read;
        return read == 0 ? -1 : read;
    }
}
