// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A file in a ZIP, found by its listing. Its content is checked against the checksum when it was read to its end. */
final class ZippedFile implements Archive.Entry {

    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 16;

    private final ByteSource archive;
    private final ZipListing listing;
    private final long header;
    private final long before;
    private SourceStream packed;
    private long start;

    /**
     * @param header where its header really stands
     * @param before how many packed bytes the files listed before it have
     */
    ZippedFile(ByteSource archive, ZipListing listing, long header, long before) {
        this.archive = archive;
        this.listing = listing;
        this.header = header;
        this.before = before;
        this.packed = new SourceStream(archive, 0, 0);
    }

    @Override
    public String name() {
        return listing.name();
    }

    boolean isPackedKnown() {
        return listing.method() == STORED || listing.method() == DEFLATED;
    }

    @Override
    public InputStream open() throws IOException {
        ByteBuffer local = ZipDirectory.bytes(archive, header, LOCAL_BYTES);
        if (local.limit() < LOCAL_BYTES || local.getInt(0) != LOCAL_MARK) {
            throw new ZipException("no file");
        }
        start = header + LOCAL_BYTES + ZipListing.unsigned(local, 26) + ZipListing.unsigned(local, 28);
        packed = new SourceStream(archive, start, start + listing.packedSize());
        return new Checked(
                new CheckedInputStream(listing.method() == STORED ? packed : new Inflating(packed), new CRC32()));
    }

    @Override
    public long position() {
        return before + packed.position() - start;
    }

    /** Gives the memory of the inflater back when it is closed. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    private final class Checked extends FilterInputStream {

        private final CheckedInputStream content;

        Checked(CheckedInputStream content) {
            super(content);
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return ended(super.read());
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return ended(super.read(target, offset, length));
        }

        private int ended(int read) throws ZipException {
            if (read < 0 && content.getChecksum().getValue() != listing.checksum()) {
                throw new ZipException("checksum");
            }
            return read;
        }
    }
}
