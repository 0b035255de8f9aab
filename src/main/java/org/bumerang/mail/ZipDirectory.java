// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The directory at the end of a ZIP file (PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16), read entry by entry. The files
 * of an honest archive do not overlap: where more is listed than the archive has bytes, reading ends.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int WIDE_LOCATOR_BYTES = 20;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_END_BYTES = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long WIDE = 0xFFFFFFFFL;

    private final ByteSource file;
    private final SourceStream stream;
    private final long shift;
    private final long end;
    private long listed;
    private long latest;

    /** @param shift how many bytes stand before the archive, as in one that unpacks itself */
    private ZipDirectory(ByteSource file, long start, long end, long shift) {
        this.file = file;
        this.stream = new SourceStream(file, start, end);
        this.end = end;
        this.shift = shift;
    }

    /** The directory; empty where the file has none, because it was cut or is only a stream. */
    static Optional<ZipDirectory> find(ByteSource file) throws IOException {
        long top = Math.max(0, file.size() - END_BYTES - LONGEST_COMMENT);
        Slice bytes = file.read(top, END_BYTES + LONGEST_COMMENT, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = bytes.buffer().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = bytes.to() - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_BYTES + ZipListing.unsigned(tail, i + 20) <= bytes.to()) {
                return at(file, top + i, tail.getInt(i + 12) & WIDE, tail.getInt(i + 16) & WIDE);
            }
        }
        return Optional.empty();
    }

    /** The next entry; empty at the end. */
    Optional<ZipListing> next() throws IOException {
        listed += latest;
        if (stream.position() + ZipListing.BYTES > end) {
            return Optional.empty();
        }
        ZipListing listing = ZipListing.read(stream);
        latest = listing.packedSize();
        if (latest > file.size() - listed) {
            throw new ZipException("entries overlap");
        }
        return Optional.of(listing);
    }

    /** The file of the entry that came last. */
    ZippedFile file(ZipListing listing) {
        return new ZippedFile(file, listing, shift + listing.offset(), listed);
    }

    private static Optional<ZipDirectory> at(ByteSource file, long endRecord, long length, long offset)
            throws IOException {
        if (offset != WIDE && length != WIDE) {
            return between(file, endRecord, length, offset);
        }
        ByteBuffer locator = bytes(file, endRecord - WIDE_LOCATOR_BYTES, WIDE_LOCATOR_BYTES);
        if (locator.limit() < WIDE_LOCATOR_BYTES || locator.getInt(0) != WIDE_LOCATOR) {
            return between(file, endRecord, length, offset);
        }
        ByteBuffer wide = bytes(file, locator.getLong(8), WIDE_END_BYTES);
        if (wide.limit() < WIDE_END_BYTES || wide.getInt(0) != WIDE_END) {
            return Optional.empty();
        }
        return between(file, locator.getLong(8), wide.getLong(40), wide.getLong(48));
    }

    private static Optional<ZipDirectory> between(ByteSource file, long end, long length, long offset) {
        long start = end - length;
        boolean possible = length >= 0 && start >= 0 && offset >= 0 && offset <= start;
        return possible ? Optional.of(new ZipDirectory(file, start, end, start - offset)) : Optional.empty();
    }

    /** As many of the bytes as there are. */
    static ByteBuffer bytes(ByteSource file, long position, int count) throws IOException {
        if (position < 0) {
            return ByteBuffer.allocate(0);
        }
        Slice slice = file.read(position, count, count);
        return slice.buffer().order(ByteOrder.LITTLE_ENDIAN);
    }
}
