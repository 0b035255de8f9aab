// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * What the directory of a ZIP says of one file (PKWARE APPNOTE 6.3, section 4.3.12).
 *
 * @param flags bit 0 for encrypted, bit 11 for a name in UTF-8
 * @param method how it is packed
 * @param offset where the file's own header stands, counted from the start of the archive
 */
record ZipListing(String name, int flags, int method, long checksum, long packedSize, long offset) {

    /** How long a record is without its names. */
    static final int BYTES = 46;

    private static final int MARK = 0x02014b50;
    private static final int WIDE_SIZES = 0x0001;
    private static final long WIDE = 0xFFFFFFFFL;

    static ZipListing read(SourceStream directory) throws IOException {
        ByteBuffer fixed = take(directory, BYTES);
        if (fixed.getInt(0) != MARK) {
            throw new ZipException("no entry");
        }
        byte[] name = take(directory, unsigned(fixed, 28)).array();
        ByteBuffer extra = take(directory, unsigned(fixed, 30));
        take(directory, unsigned(fixed, 32));
        long packedSize = fixed.getInt(20) & WIDE;
        long offset = fixed.getInt(42) & WIDE;
        ByteBuffer wide = extraField(extra, WIDE_SIZES);
        // Only what does not fit above stands in the extra field, in this order.
        if ((fixed.getInt(24) & WIDE) == WIDE) {
            next(wide, WIDE);
        }
        packedSize = packedSize == WIDE ? next(wide, packedSize) : packedSize;
        offset = offset == WIDE ? next(wide, offset) : offset;
        if (packedSize < 0 || offset < 0) {
            throw new ZipException("negative size");
        }
        return new ZipListing(
                nameOf(name), unsigned(fixed, 8), unsigned(fixed, 10), fixed.getInt(16) & WIDE, packedSize, offset);
    }

    static int unsigned(ByteBuffer bytes, int position) {
        return bytes.getShort(position) & 0xFFFF;
    }

    private static long next(ByteBuffer wide, long otherwise) {
        return wide.remaining() >= Long.BYTES ? wide.getLong() : otherwise;
    }

    private static ByteBuffer take(SourceStream directory, int count) throws IOException {
        byte[] bytes = directory.readNBytes(count);
        if (bytes.length < count) {
            throw new ZipException("entry cut");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer extraField(ByteBuffer extra, int id) {
        int position = 0;
        while (position + 4 <= extra.limit()) {
            int length = unsigned(extra, position + 2);
            int start = position + 4;
            if (unsigned(extra, position) == id && start + length <= extra.limit()) {
                return extra.slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            position = start + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** UTF-8 where it is that, whatever flag is set; else the DOS letters that Windows writes in Western Europe. */
    static String nameOf(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0) {
            return utf8;
        }
        return new String(
                bytes, Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1);
    }
}
