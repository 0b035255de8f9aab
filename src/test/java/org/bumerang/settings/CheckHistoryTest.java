// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void countsWhatWasNotThereTheLastTime() throws IOException {
        CheckHistory history = new CheckHistory(folder.resolve("below/history"));
        assertEquals(
                new CheckHistory.Comparison(Optional.empty(), 2),
                history.compare(List.of("a"), List.of("1", "2"), FIRST));
        assertEquals(
                new CheckHistory.Comparison(Optional.of(FIRST), 1),
                history.compare(List.of("a"), List.of("2", "3"), SECOND));
    }

    @Test
    void keepsPlacesApartAndKnowsThemInAnyOrder() throws IOException {
        CheckHistory history = new CheckHistory(folder.resolve("history"));
        history.compare(List.of("a", "b"), List.of("1"), FIRST);
        assertEquals(
                Optional.empty(),
                history.compare(List.of("a"), List.of("1"), SECOND).last());
        assertEquals(
                Optional.of(FIRST),
                history.compare(List.of("b", "a"), List.of("1"), SECOND).last());
    }

    @Test
    void forgetsWhatSomebodyBroke() throws IOException {
        Path file = folder.resolve("history");
        Files.writeString(file, "nonsense\n\n0123456789abcdef yesterday 1 2\n");
        assertEquals(
                Optional.empty(),
                new CheckHistory(file)
                        .compare(List.of("a"), List.of("1"), FIRST)
                        .last());
    }
}
