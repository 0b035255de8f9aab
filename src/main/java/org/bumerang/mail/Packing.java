// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Arrays;
import java.util.Optional;

/** The forms of archives that are read. */
enum Packing {
    ZIP,
    TAR,
    /** One packed file, or a packed TAR. */
    GZIP;

    /** By the detail under which {@link ForeignFormats} knows it. */
    static Optional<Packing> named(String detail) {
        return Arrays.stream(values())
                .filter(packing -> packing.name().equals(detail))
                .findFirst();
    }

    /** The archive in these bytes. */
    Archive open(ByteSource file, String name) {
        return switch (this) {
            case ZIP -> new ZipArchive(file);
            case TAR ->
                visitor -> {
                    SourceStream stream = new SourceStream(file, 0, file.size());
                    new TarFile(stream, stream::position).walk(visitor);
                };
            case GZIP -> new GzipFile(file, name);
        };
    }
}
