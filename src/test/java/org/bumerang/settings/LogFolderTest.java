// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    @TempDir
    private Path settings;

    @Test
    void keepsTheNewestSevenWithTheOneOfThisStart() throws IOException {
        LogFolder logs = new LogFolder(settings);
        Clock clock = Clock.fixed(Instant.parse("2026-03-09T09:00:00Z"), ZoneOffset.UTC);
        Files.createDirectories(logs.path());
        for (int day = 0; day < 10; day++) {
            Files.createFile(logs.file(Clock.offset(clock, Duration.ofDays(day)), 4_711));
        }
        Files.createFile(logs.path().resolve("notes.txt"));
        logs.tidy();
        try (Stream<Path> left = Files.list(logs.path())) {
            assertEquals(
                    List.of(
                            "bumerang-2026-03-13T090000-4711.log",
                            "bumerang-2026-03-14T090000-4711.log",
                            "bumerang-2026-03-15T090000-4711.log",
                            "bumerang-2026-03-16T090000-4711.log",
                            "bumerang-2026-03-17T090000-4711.log",
                            "bumerang-2026-03-18T090000-4711.log",
                            "notes.txt"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void isContentWithoutAFolder() {
        new LogFolder(settings).tidy();
        assertEquals(settings.resolve("logs"), new LogFolder(settings).path());
    }
}
