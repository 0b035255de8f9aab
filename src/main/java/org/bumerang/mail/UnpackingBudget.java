// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What may still be unpacked of one input, over all archives in it. */
final class UnpackingBudget {

    private final ArchiveLimits limits;
    private int entriesLeft;
    private long bytesLeft;

    UnpackingBudget(ArchiveLimits limits) {
        this.limits = limits;
        this.entriesLeft = limits.entries();
        this.bytesLeft = limits.bytes();
    }

    /** Counts one more file; false when there were enough. */
    boolean enter() {
        return entriesLeft-- > 0;
    }

    /** Whether nothing more may be unpacked. */
    boolean isSpent() {
        return bytesLeft <= 0;
    }

    /** The content of a file, which ends with {@link LimitPassed} where it is larger than it may be. */
    InputStream open(Archive.Entry entry) throws IOException {
        long start = entry.position();
        return new Guarded(entry, entry.open(), start);
    }

    private final class Guarded extends FilterInputStream {

        private final Archive.Entry entry;
        private final long start;
        private long unpacked;

        Guarded(Archive.Entry entry, InputStream in, long start) {
            super(in);
            this.entry = entry;
            this.start = start;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws LimitPassed {
            unpacked += read;
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new LimitPassed("unpacked " + limits.bytes());
            }
            if (unpacked > limits.entryBytes()) {
                throw new LimitPassed("size " + limits.entryBytes());
            }
            if (unpacked > ArchiveLimits.FREE_BYTES && unpacked / limits.ratio() > entry.position() - start) {
                throw new LimitPassed("ratio " + limits.ratio());
            }
        }
    }
}
