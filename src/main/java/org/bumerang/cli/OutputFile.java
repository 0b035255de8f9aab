// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file that a result goes to. It appears whole or not at all: the text is written beside it and put in its place at the
 * end. A pipe or a device is written to directly.
 */
final class OutputFile {
    private final Path path;

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile(Path path) {
        this.path = path;
    }

    /**
     * A place that can be written to, as far as can be told before.
     *
     * @param inputs the paths that are read and so must not be overwritten
     * @throws WrongUse where it cannot
     */
    static OutputFile at(String given, List<String> inputs) {
        try {
            Path path = Path.of(given).toAbsolutePath();
            if (Files.isDirectory(path)) {
                throw new WrongUse("wrong.output-folder", given);
            }
            Path folder = path.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new WrongUse("wrong.output-nowhere", given);
            }
            for (String input : inputs) {
                if (!input.equals(StandardInput.NAME) && isSame(path, Path.of(input))) {
                    throw new WrongUse("wrong.output-is-input", given);
                }
            }
            return new OutputFile(path);
        } catch (InvalidPathException e) {
            throw new WrongUse("wrong.output-nowhere", given);
        }
    }

    private static boolean isSame(Path output, Path input) {
        try {
            return Files.isRegularFile(output) && Files.isSameFile(output, input);
        } catch (IOException e) {
            return false;
        }
    }

    void write(Content content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                content.writeTo(out);
            }
            return;
        }
        // a link keeps pointing at the file that is replaced
        Path target = Files.exists(path) ? path.toRealPath() : path;
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
