// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the fixtures of this room into a folder, so that they are files on every machine. */
final class Mails {
    private final Path folder;

    Mails(Path folder) {
        this.folder = folder;
    }

    /** Copies a fixture and gives its path. */
    String file(String name) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    static byte[] bytes(String name) {
        try (InputStream stream = Mails.class.getResourceAsStream("mail/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
