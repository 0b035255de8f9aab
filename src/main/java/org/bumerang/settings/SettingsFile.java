// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file that the settings lie in: lines of {@code key=value}. A missing file, or one that a person broke, gives
 * {@link Settings#FIRST_RUN} for whatever cannot be read; saving replaces it in one step.
 */
public final class SettingsFile {

    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final long LARGEST_FILE = 64 << 10;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says. Never fails: what cannot be read is as on the first run. */
    public Settings load() {
        Properties lines = new Properties();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    lines.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Settings.FIRST_RUN;
        }
        return new Settings(language(lines), scheme(lines), zoom(lines), window(lines), history(lines));
    }

    public void save(Settings settings) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        settings.language().ifPresent(code -> lines.put("language", code));
        lines.put("scheme", settings.scheme().name().toLowerCase(Locale.ROOT));
        lines.put("zoom", Integer.toString(settings.zoom()));
        settings.window().ifPresent(place -> put(lines, place));
        lines.put("history", settings.history() ? "on" : "off");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                fresh,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(Map<String, String> lines, WindowPlace place) {
        lines.put("window.x", Double.toString(place.x()));
        lines.put("window.y", Double.toString(place.y()));
        lines.put("window.width", Double.toString(place.width()));
        lines.put("window.height", Double.toString(place.height()));
        lines.put("window.maximized", Boolean.toString(place.maximized()));
        lines.put("window.divider", Double.toString(place.divider()));
    }

    private static Optional<String> language(Properties lines) {
        return Optional.ofNullable(lines.getProperty("language")).filter(LANGUAGES::contains);
    }

    private static ColourScheme scheme(Properties lines) {
        try {
            return ColourScheme.valueOf(lines.getProperty("scheme", "system").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ColourScheme.SYSTEM;
        }
    }

    private static int zoom(Properties lines) {
        try {
            return Integer.parseInt(lines.getProperty("zoom", "100"));
        } catch (NumberFormatException e) {
            return Settings.FIRST_RUN.zoom();
        }
    }

    private static boolean history(Properties lines) {
        return !lines.getProperty("history", "on").equals("off");
    }

    private static Optional<WindowPlace> window(Properties lines) {
        if (!lines.containsKey("window.width")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowPlace(
                    number(lines, "window.x"),
                    number(lines, "window.y"),
                    number(lines, "window.width"),
                    number(lines, "window.height"),
                    Boolean.parseBoolean(lines.getProperty("window.maximized")),
                    number(lines, "window.divider")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double number(Properties lines, String key) {
        return Double.parseDouble(lines.getProperty(key, ""));
    }
}
