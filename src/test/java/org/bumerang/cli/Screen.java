// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bumerang.settings.SystemFolders;

/** Runs the command line in this process and keeps what it printed. */
final class Screen {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Berlin"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale locale;
    private byte[] in = {};
    private SystemFolders folders = new SystemFolders(Map.of(), "linux", Path.of("target", "nobody"));

    Screen(Locale locale) {
        this.locale = locale;
    }

    Screen typing(byte[] bytes) {
        in = bytes.clone();
        return this;
    }

    /** Keeps settings below this folder. */
    Screen at(Path home) {
        folders = new SystemFolders(Map.of(), "linux", home);
        return this;
    }

    int run(String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(in),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Cli(console, locale, NOON, folders).run(List.of(arguments));
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
