// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasSaved() throws IOException {
        Settings settings = new Settings(
                Optional.of("de"),
                ColourScheme.DARK,
                125,
                Optional.of(new WindowPlace(10, 20, 900.5, 700, true, 0.4)),
                false);
        SettingsFile file = new SettingsFile(folder.resolve("new/settings.properties"));
        file.save(settings);
        assertEquals(settings, file.load());
    }

    @Test
    void startsAfreshWithoutAFile() {
        assertEquals(Settings.FIRST_RUN, new SettingsFile(folder.resolve("none")).load());
    }

    @Test
    void leavesOutWhatSomebodyBroke() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s"),
                "language=fr\nscheme=pink\nzoom=9000\nwindow.width=wide\nwindow.height=-1\nbroken=\\u00zz\n");
        assertEquals(Settings.FIRST_RUN, new SettingsFile(file).load());
        Files.writeString(file, "language=en\nscheme=pink\nzoom=9000\nwindow.width=wide\n");
        assertEquals(
                new Settings(Optional.of("en"), ColourScheme.SYSTEM, Settings.LARGEST_ZOOM, Optional.empty(), true),
                new SettingsFile(file).load());
    }
}
