// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where the program writes down its own faults: one file for each start that has something to write, the newest seven are
 * kept. No line holds an address, a subject, a path or a word of a mail.
 */
public final class LogFolder {

    private static final int KEPT = 7;
    private static final String BEGIN = "bumerang-";
    private static final String END = ".log";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    private final Path folder;

    /** @param settings the folder of the settings */
    public LogFolder(Path settings) {
        this.folder = settings.resolve("logs");
    }

    public Path path() {
        return folder;
    }

    /** The file of this start; it need not come to exist. */
    public Path file(Clock clock, long process) {
        return folder.resolve(BEGIN + TIME.format(clock.instant().atZone(clock.getZone())) + "-" + process + END);
    }

    /** Deletes the oldest files, so that there is room for the one of this start. What cannot be deleted stays. */
    public void tidy() {
        List<Path> files = files();
        files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName()), Comparator.reverseOrder()));
        files.stream().skip(KEPT - 1).forEach(LogFolder::delete);
    }

    private List<Path> files() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
                stream.forEach(found::add);
            } catch (IOException e) {
                // a folder that cannot be listed keeps what it has
                return new ArrayList<>();
            }
        }
        return found;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // another start may hold it open
            return;
        }
    }
}
