// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that the settings lie in: lines of {@code key=value}. A missing file gives {@link Settings#FIRST_RUN}; where a
 * person broke a line, that one value is as on the first run. Saving replaces the file in one step.
 */
public final class SettingsFile {

    private static final int LARGEST_FILE = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says. Never fails: what cannot be read is as on the first run. */
    public Settings load() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE) {
                return Settings.of(Lines.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            // a disk that cannot be read costs the memory, nothing else
        }
        return Settings.FIRST_RUN;
    }

    /** The folder it lies in. */
    public Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    public void save(Settings settings) throws IOException {
        Lines lines = new Lines();
        settings.put(lines);
        Files.createDirectories(folder());
        // a name of its own, because two windows may be closed at the same moment
        Path fresh = Files.createTempFile(folder(), "settings", ".new");
        Files.writeString(fresh, lines.print());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
