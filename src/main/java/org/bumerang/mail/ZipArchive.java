// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bumerang.mail.Unreadable.Reason;

/**
 * A ZIP file (PKWARE APPNOTE 6.3). It is read by the directory at its end, so that a damaged file in it costs none of the
 * others. Where the end is missing, the files are read from the front as far as they come.
 */
final class ZipArchive implements Archive {

    private static final int ENCRYPTED = 1;

    private final ByteSource file;

    ZipArchive(ByteSource file) {
        this.file = file;
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        Optional<ZipDirectory> directory = ZipDirectory.find(file);
        if (directory.isPresent()) {
            walk(directory.get(), visitor);
        } else {
            walkFromTheFront(visitor);
        }
    }

    private static void walk(ZipDirectory directory, Visitor visitor) throws IOException {
        for (Optional<ZipListing> next = directory.next(); next.isPresent(); next = directory.next()) {
            ZipListing listing = next.get();
            boolean folder = listing.name().endsWith("/") || listing.name().endsWith("\\");
            if (!folder && !visit(listing, directory.file(listing), visitor)) {
                return;
            }
        }
    }

    private static boolean visit(ZipListing listing, ZippedFile file, Visitor visitor) throws IOException {
        if ((listing.flags() & ENCRYPTED) != 0) {
            return visitor.closed(listing.name(), Reason.LOCKED, "password");
        }
        if (!file.isPackedKnown()) {
            return visitor.closed(listing.name(), Reason.ARCHIVE, "ZIP method " + listing.method());
        }
        return visitor.file(file);
    }

    private void walkFromTheFront(Visitor visitor) throws IOException {
        SourceStream packed = new SourceStream(file, 0, file.size());
        // Latin-1 takes any byte; what the letters are is found out afterwards.
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (!next.isDirectory() && !visitor.file(new FrontEntry(nameOf(next), zip, packed))) {
                    return;
                }
            }
        }
        visitor.closed("", Reason.DAMAGED, "cut");
    }

    private static String nameOf(ZipEntry entry) {
        String name = entry.getName();
        return name.chars().allMatch(c -> c < 256)
                ? ZipListing.nameOf(name.getBytes(StandardCharsets.ISO_8859_1))
                : name;
    }

    /** A file met on the way from the front. */
    private record FrontEntry(String name, ZipInputStream zip, SourceStream packed) implements Entry {

        @Override
        public InputStream open() {
            return new Content(zip);
        }

        @Override
        public long position() {
            return packed.position();
        }
    }

    /** Leaves the stream open when it is closed, because the next file comes out of it. */
    private static final class Content extends FilterInputStream {

        Content(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // Closed with the archive.
        }
    }
}
