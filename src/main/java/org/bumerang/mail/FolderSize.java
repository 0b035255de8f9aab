// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Adds up the files that a folder walk comes to. */
final class FolderSize implements FolderWalk.Visitor {

    private final LongConsumer soFar;
    private long bytes;

    private FolderSize(LongConsumer soFar) {
        this.soFar = soFar;
    }

    /** The size of a file, or of all files in a folder. */
    static long of(Path path, LongConsumer soFar) {
        if (!Files.isDirectory(path)) {
            return sizeOf(path);
        }
        FolderSize size = new FolderSize(soFar);
        new FolderWalk(ReadLimits.DEFAULT, size).walk(path);
        return size.bytes;
    }

    @Override
    public boolean file(Path file, String below) {
        bytes += sizeOf(file);
        soFar.accept(bytes);
        return true;
    }

    @Override
    public void closed(String below, Unreadable.Reason reason, String detail) {
        // What cannot be entered adds nothing.
    }

    @Override
    public void passedOver(String below) {
        // What is not read adds nothing.
    }

    private static long sizeOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
