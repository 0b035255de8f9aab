// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/**
 * A TAR file (POSIX.1-2024, section "pax", and the long names of GNU tar), read from the front. Links and devices in it
 * are passed over.
 */
final class TarFile implements Archive {

    /** How many bytes are enough to know one. */
    static final int BLOCK = 512;

    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int SUM_AT = 148;
    private static final int SUM = 8;
    private static final int KIND_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX = 155;
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream stream;
    private final LongSupplier position;
    private String longName = "";

    /** @param position how far in the archive as a whole reading has come */
    TarFile(InputStream stream, LongSupplier position) {
        this.stream = stream;
        this.position = position;
    }

    /** Whether the bytes begin with the header of a file in a TAR: its checksum says so. */
    static boolean isHeader(Slice block) {
        if (block.length() < BLOCK || block.at(block.from()) == 0) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean own = i >= SUM_AT && i < SUM_AT + SUM;
            sum += own ? ' ' : block.at(block.from() + i) & 0xFF;
        }
        return sum == number(block, SUM_AT, SUM);
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        Slice header = Slice.of(stream.readNBytes(BLOCK));
        boolean goOn = true;
        while (goOn && header.length() > 0 && !isEnd(header)) {
            if (!isHeader(header)) {
                throw new ZipException("no TAR header");
            }
            long size = number(header, SIZE_AT, SIZE);
            Content content = new Content(size);
            goOn = visit(header, content, visitor);
            content.skipNBytes(content.left);
            stream.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            header = goOn ? Slice.of(stream.readNBytes(BLOCK)) : header;
        }
    }

    private boolean visit(Slice header, Content content, Visitor visitor) throws IOException {
        switch (header.at(header.from() + KIND_AT)) {
            case 'L' -> longName = text(Slice.of(content.readNBytes(LONGEST_NAME)));
            case 'x' -> longName = path(Slice.of(content.readNBytes(LONGEST_NAME)));
            case '0', '7', 0 -> {
                String name = longName.isEmpty() ? name(header) : longName;
                longName = "";
                return name.endsWith("/") || visitor.file(new Entry(name, content));
            }
            case 'g', 'K' -> {
                // Settings for all files and targets of links say nothing of names.
            }
            default -> longName = "";
        }
        return true;
    }

    private static boolean isEnd(Slice block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (block.at(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static String name(Slice header) {
        String name = text(header.between(header.from(), header.from() + NAME));
        boolean posix = header.startsWith(header.from() + 257, "ustar\0");
        String prefix =
                posix ? text(header.between(header.from() + PREFIX_AT, header.from() + PREFIX_AT + PREFIX)) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** The text up to the first NUL. */
    private static String text(Slice bytes) {
        int end = bytes.from();
        while (end < bytes.to() && bytes.at(end) != 0) {
            end++;
        }
        return TextDecoder.decode(bytes.between(bytes.from(), end), "utf-8");
    }

    /** The path among records such as {@code 21 path=mail/one.eml}; empty if there is none. */
    private static String path(Slice records) {
        int start = records.from();
        while (start < records.to()) {
            int blank = start;
            int length = 0;
            while (blank < records.to() && records.at(blank) >= '0' && records.at(blank) <= '9' && length < 1 << 20) {
                length = 10 * length + records.at(blank++) - '0';
            }
            if (length == 0) {
                return "";
            }
            if (records.startsWith(blank, " path=")) {
                return new String(records.between(blank + 6, start + length - 1).copy(), StandardCharsets.UTF_8);
            }
            start += length;
        }
        return "";
    }

    /** A number in octal digits, or in bytes where the first has its top bit set. */
    private static long number(Slice header, int at, int length) {
        int start = header.from() + at;
        boolean binary = (header.at(start) & 0x80) != 0;
        long number = 0;
        for (int i = binary ? 1 : 0; i < length; i++) {
            int value = header.at(start + i) & 0xFF;
            if (binary) {
                number = number << 8 | value;
            } else if (value >= '0' && value <= '7') {
                number = number << 3 | (value - '0');
            } else if (number > 0 || value == 0) {
                break;
            }
        }
        return Math.max(0, number);
    }

    private final class Entry implements Archive.Entry {

        private final String name;
        private final Content content;

        Entry(String name, Content content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return content;
        }

        @Override
        public long position() {
            return position.getAsLong();
        }
    }

    /** The bytes of one file. */
    private final class Content extends InputStream {

        private long left;

        Content(long size) {
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0 || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int read = stream.read(target, offset, (int) Math.min(length, left));
            if (read < 0) {
                left = 0;
                throw new EOFException();
            }
            left -= read;
            return read;
        }
    }
}
