// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A file packed by gzip (RFC 1952). What comes out is a TAR, as Google's own export gives it, or one file. */
final class GzipFile implements Archive {

    private static final int BUFFER = 1 << 16;

    private final SourceStream packed;
    private final String name;

    GzipFile(ByteSource file, String name) {
        this.packed = new SourceStream(file, 0, file.size());
        this.name = name;
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(packed, BUFFER)) {
            byte[] top = unpacked.readNBytes(TarFile.BLOCK);
            // A buffer would lose what comes before the place where the file is damaged.
            InputStream content = new SequenceInputStream(new ByteArrayInputStream(top), unpacked);
            if (TarFile.isHeader(Slice.of(top))) {
                new TarFile(content, packed::position).walk(visitor);
            } else {
                visitor.file(new Single(innerName(), content, packed));
            }
        }
    }

    /** The name without its folders and without the ending of the packed form. */
    private String innerName() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.toLowerCase(Locale.ROOT).endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    }

    private record Single(String name, InputStream content, SourceStream packed) implements Entry {

        @Override
        public InputStream open() {
            return content;
        }

        @Override
        public long position() {
            return packed.position();
        }
    }
}
