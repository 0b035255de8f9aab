// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.bumerang.mail.MailInput;

/**
 * Mail from standard input. It is kept in memory or, where it is long, in a temporary file that only this user can read and
 * that is deleted on closing.
 */
final class StandardInput implements AutoCloseable {
    /** The path that stands for it. */
    static final String NAME = "-";

    private static final int IN_MEMORY = 16 << 20;

    private Optional<Path> spooled = Optional.empty();

    MailInput read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            return new MailInput.Bytes(NAME, start);
        }
        Path file = Files.createTempFile("bumerang", ".mail");
        spooled = Optional.of(file);
        Files.copy(
                new SequenceInputStream(new ByteArrayInputStream(start), in),
                file,
                StandardCopyOption.REPLACE_EXISTING);
        return new MailInput.Place(NAME, file);
    }

    @Override
    public void close() throws IOException {
        if (spooled.isPresent()) {
            Files.deleteIfExists(spooled.get());
        }
    }
}
