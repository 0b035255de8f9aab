// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Problems;

/** Writes a file beside its place and moves it there when it is whole. */
public final class WholeFile {

    /** What is written; the stream is closed by the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Problems problems = new Problems();

    /** Writes, and answers where the file lies or why it does not. */
    public Notice write(Path file, Content content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.writeTo(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return Notice.done("export.saved", Shown.line(file.toString()));
        } catch (IOException e) {
            deleteQuietly(fresh);
            return Notice.problem("export.failed", Shown.line(file.toString()));
        } catch (RuntimeException e) {
            deleteQuietly(fresh);
            return problems.unexpected(e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the disk that refused the file refuses this too; the person has heard of it
        }
    }
}
