// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lock that the first window holds. The system takes it back when the program ends, however it ends. */
record WindowLock(FileChannel file) implements Closeable {

    static WindowLock open(Path file) throws IOException {
        return new WindowLock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** Empty where another holds it. */
    Optional<FileLock> tryLock() throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            // held by this very process
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
