// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the operating system wants a program to keep its settings: {@code %APPDATA%} on Windows, {@code Application
 * Support} on macOS, the XDG base directory elsewhere.
 */
public final class SystemFolders {

    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    public SystemFolders(Map<String, String> environment, String system, Path home) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /** The folders of the machine that the program runs on. */
    public static SystemFolders ofThisMachine() {
        return new SystemFolders(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** The folder for settings; it need not exist yet. */
    public Path settings() {
        if (system.startsWith("windows")) {
            return named("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Bumerang");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Bumerang");
        }
        return named("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("bumerang");
    }

    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
