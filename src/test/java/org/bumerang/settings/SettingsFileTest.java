// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings CHANGED = new Settings(
            Optional.of("de"),
            new Look(ColourScheme.DARK, 125),
            new WindowPlace(Optional.of(new WindowPlace.Corner(-10, 20)), 900.5, 700, true, 0.4),
            new ListLayout(
                    List.of(
                            new ListLayout.Column("when", Optional.of(12.5), ListLayout.Showing.SHOWN),
                            new ListLayout.Column("reason", Optional.empty(), ListLayout.Showing.HIDDEN)),
                    List.of(new ListLayout.Sort("when", true), new ListLayout.Sort("reason", false))),
            new Recents(true, List.of("C:\\new\\Öl & ﬀ 😀.mbox", "/tmp/ two\nlines=1")),
            false,
            false);

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasSaved() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("new/settings.properties"));
        file.save(CHANGED);
        assertEquals(CHANGED, file.load());
    }

    @Test
    void nobodyButItsOwnerReadsTheFile() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "language=de");
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        new SettingsFile(path).save(CHANGED);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void startsAfreshWithoutAFile() {
        assertEquals(Settings.FIRST_RUN, new SettingsFile(folder.resolve("none")).load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language=fr",
                "scheme=pink",
                "zoom=9000",
                "zoom=NaN",
                "window.width=wide",
                "window.height=-1",
                "window.x=5",
                "window.y=Infinity",
                "window.divider=7",
                "window.maximized=perhaps",
                "list.columns=when,:::,when:1e9:up,,reason:12:",
                "list.sort=,,",
                "recent=maybe",
                "recent.1=\\u00zz",
                "recent.1=\\",
                "history=2",
                "overview=",
                "=",
                "no sign at all"
            })
    void aBrokenLineIsAsOnTheFirstRun(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("s"), line + "\n");
        assertEquals(Settings.FIRST_RUN, new SettingsFile(file).load());
        Files.writeString(file, line + "\r\nhistory=off\n", StandardCharsets.UTF_8);
        assertEquals(Settings.FIRST_RUN.withHistory(false), new SettingsFile(file).load());
    }

    @Test
    void bytesThatAreNoTextCostNothingButTheirLine() throws IOException {
        Path file = folder.resolve("s");
        Files.write(file, "language=d\u00ff\nzoom=125\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Settings.FIRST_RUN.withLook(new Look(ColourScheme.SYSTEM, 125)), new SettingsFile(file).load());
    }

    @Test
    void readsTheFileOfAnEarlierVersion() throws IOException {
        Path file = Files.writeString(folder.resolve("s"), """
                history=on
                language=en
                scheme=light
                window.divider=0.5
                window.height=700.0
                window.maximized=true
                window.width=900.0
                window.x=1.0
                window.y=2.0
                zoom=110
                """);
        Settings settings = new SettingsFile(file).load();
        assertEquals(Optional.of("en"), settings.language());
        assertEquals(new Look(ColourScheme.LIGHT, 110), settings.look());
        assertEquals(
                new WindowPlace(Optional.of(new WindowPlace.Corner(1, 2)), 900, 700, true, 0.5), settings.window());
    }

    @Test
    void remembersNoMoreFilesThanItShould() {
        Recents recents = Recents.NONE;
        for (int number = 0; number < 30; number++) {
            recents = recents.with(List.of("file " + number));
        }
        assertEquals(Recents.MOST, recents.paths().size());
        assertEquals("file 29", recents.with(List.of("file 29")).paths().getFirst());
        assertEquals(List.of(), new Recents(false, recents.paths()).paths());
    }
}
