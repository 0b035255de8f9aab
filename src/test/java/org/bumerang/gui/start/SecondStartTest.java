// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window and a second start, in one process; what hands over is the folder between them. */
class SecondStartTest {

    private static final Duration SHORT = Duration.ofMillis(600);

    @TempDir
    private Path settings;

    private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();

    private OpenWindow window() {
        return OpenWindow.claim(settings, Clock.systemUTC()).orElseThrow();
    }

    private List<String> inFolder() throws IOException {
        try (var files = Files.list(settings.resolve("window"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void handsItsFilesOverAndNothingStaysBehind() throws Exception {
        try (OpenWindow window = window()) {
            window.serve(Runnable::run, opened::add);
            List<Path> files = List.of(
                    Path.of("/mail/Grüße an Anna 😀.eml"), Path.of("/mail/100 % sicher?.mbox"), Path.of("/mail/a\nb"));
            assertTrue(new SecondStart(settings).handOver(files));
            assertEquals(files, opened.poll(5, TimeUnit.SECONDS));
            assertEquals(List.of("lock"), inFolder());
        }
    }

    @Test
    void makesRelativeNamesWholeBecauseTheWindowStandsElsewhere() throws Exception {
        try (OpenWindow window = window()) {
            window.serve(Runnable::run, opened::add);
            assertTrue(new SecondStart(settings).handOver(List.of(Path.of("a b.eml"))));
            assertEquals(List.of(Path.of("a b.eml").toAbsolutePath()), opened.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void comesForwardWithoutAnyFile() throws Exception {
        try (OpenWindow window = window()) {
            window.serve(Runnable::run, opened::add);
            assertTrue(new SecondStart(settings).handOver(List.of()));
            assertEquals(List.of(), opened.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void opensItsOwnWindowWhereThereIsNone() throws IOException {
        assertFalse(new SecondStart(settings).handOver(List.of(Path.of("a"))));
        window().close();
        assertFalse(new SecondStart(settings).handOver(List.of(Path.of("a"))), "a lock that nobody holds any more");
        assertEquals(List.of("lock"), inFolder());
    }

    @Test
    void takesItsRequestBackWhereTheWindowHangs() throws Exception {
        List<Runnable> hanging = Collections.synchronizedList(new ArrayList<>());
        try (OpenWindow window = window()) {
            window.serve(hanging::add, opened::add);
            assertFalse(new SecondStart(settings, SHORT).handOver(List.of(Path.of("a"))));
            assertEquals(1, hanging.size());
            hanging.getFirst().run();
            assertTrue(opened.isEmpty(), "opened here and there");
        }
    }

    @Test
    void onlyOneWindowIsTheFirst() {
        OpenWindow first = window();
        assertFalse(OpenWindow.claim(settings, Clock.systemUTC()).isPresent());
        first.close();
        window().close();
    }

    @Test
    void deletesUnreadWhatIsNoRequestOfTheLastMoments() throws Exception {
        HandoverFolder folder = new HandoverFolder(settings.resolve("window"));
        folder.make();
        Path old = folder.request(List.of(Path.of("/old"))).orElseThrow();
        Instant now = Instant.parse("2026-03-09T09:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(11)));
        assertEquals(Optional.empty(), folder.take(old, now));
        Path huge = settings.resolve("window/huge.open");
        Files.write(huge, new byte[5 << 20]);
        Files.setLastModifiedTime(huge, FileTime.from(now));
        assertEquals(Optional.empty(), folder.take(huge, now));
        assertEquals(List.of(), folder.requests());
    }

    @Test
    void opensNothingButFilesWhateverStandsInARequest() throws Exception {
        HandoverFolder folder = new HandoverFolder(settings.resolve("window"));
        folder.make();
        Path request = settings.resolve("window/x.open");
        Files.write(
                request, "https://example.org/a\nfile:///a\n%%%\nfile:relative\n\0\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(List.of(Path.of("/a"))), folder.take(request, Instant.MIN.plusSeconds(1_000_000_000)));
    }

    @Test
    void nobodyElseMayLookIntoTheFolder() throws IOException {
        assumeTrue(Files.getFileStore(settings).supportsFileAttributeView("posix"));
        window().close();
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.resolve("window"))));
    }

    @Test
    void opensTooManyFilesItself() throws Exception {
        try (OpenWindow window = window()) {
            window.serve(Runnable::run, opened::add);
            assertFalse(new SecondStart(settings).handOver(Collections.nCopies(10_001, Path.of("a"))));
        }
    }

    @Test
    void aDiskThatRefusesIsNoReasonToOpenNothing() throws IOException {
        Files.writeString(settings.resolve("window"), "a file where the folder should be");
        assertFalse(OpenWindow.claim(settings, Clock.systemUTC()).isPresent());
        assertFalse(new SecondStart(settings).handOver(List.of(Path.of("a"))));
    }
}
