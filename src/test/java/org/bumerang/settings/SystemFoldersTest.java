// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemFoldersTest {

    private static final Path HOME = Path.of("/home/anna").toAbsolutePath();

    @Test
    void followsTheCustomOfEachSystem() {
        assertEquals(HOME.resolve(".config/bumerang"), new SystemFolders(Map.of(), "Linux", HOME).settings());
        assertEquals(
                HOME.resolve("Library/Application Support/Bumerang"),
                new SystemFolders(Map.of(), "Mac OS X", HOME).settings());
        assertEquals(
                HOME.resolve("AppData/Roaming/Bumerang"), new SystemFolders(Map.of(), "Windows 11", HOME).settings());
    }

    @Test
    void takesAnAbsoluteFolderFromTheEnvironmentOnly() {
        Path other = Path.of("/other").toAbsolutePath();
        assertEquals(
                other.resolve("bumerang"),
                new SystemFolders(Map.of("XDG_CONFIG_HOME", other.toString()), "Linux", HOME).settings());
        assertEquals(
                HOME.resolve(".config/bumerang"),
                new SystemFolders(Map.of("XDG_CONFIG_HOME", "here"), "Linux", HOME).settings());
    }
}
