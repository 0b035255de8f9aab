// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.Progress;
import org.bumerang.explain.Language;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Work;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading very much with the real pipeline: how far it is, stopping it, going on. */
class LongWorkTest {

    private static final String BOUNCE = """
            From - Mon Mar  3 10:11:12 2025
            From: MAILER-DAEMON@mx.example.org
            To: anna@example.org
            Subject: Undelivered Mail Returned to Sender
            Message-Id: <%1$d@mx.example.org>

            <bert%1$d@firma.example>: 550 5.1.1 User unknown

            """;

    @TempDir
    private Path folder;

    /** A bounce, then a message of very many bytes that take no room on the disk, then a bounce. */
    private Path mailbox(long bytes) throws IOException {
        Path file = folder.resolve("inbox.mbox");
        Files.writeString(file, BOUNCE.formatted(1) + "From - Mon Mar  3 10:11:12 2025\nSubject: long\n\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
            sparse.seek(bytes);
            sparse.writeBytes("\n\n" + BOUNCE.formatted(2));
        }
        return file;
    }

    @Test
    void tellsHowFarItIsStopsAtOnceAndGoesOn() throws Exception {
        Path file = mailbox(3L << 30);
        try (TestWindow window = new TestWindow(new Engine(), folder, Language.EN, ColourScheme.LIGHT)) {
            CheckViewModel check = window.window().models().check();
            List<Work> works = new ArrayList<>();
            window.onFx(() -> check.workProperty().subscribe(now -> {
                works.add(now);
            }));
            window.onFx(() -> {
                check.open(List.of(MailInput.Place.of(file.toString())));
                return 0;
            });
            window.waitUntil(() -> check.workProperty().get().progress().bytesDone() > 1L << 30);
            assertEquals(1, window.window().models().findings().rows().size(), "the first is there while reading");
            assertTrue(window.reads().contains("GB of 3.2"), window.reads());

            AtomicLong taken = new AtomicLong();
            window.onFx(() -> {
                long begun = System.nanoTime();
                check.stop();
                taken.set(System.nanoTime() - begun);
                return check.stateProperty().get();
            });
            assertTrue(taken.get() < 200_000_000, "took " + taken);
            assertTrue(window.reads().contains("Incomplete: stopped by you"), window.reads());
            window.waitUntil(() -> check.analysisProperty().get().isPresent());
            assertFalse(check.analysisProperty().get().orElseThrow().complete());
            assertEquals(1, window.window().models().findings().rows().size());

            works.clear();
            window.click("Continue the check");
            window.waitUntil(() ->
                    check.analysisProperty().get().filter(Analysis::complete).isPresent());
            assertTrue(
                    works.stream()
                            .map(Work::progress)
                            .filter(it -> it.phase() == Progress.Phase.READING)
                            .allMatch(it -> it.bytesDone() > 1L << 30),
                    "went on where it was");
            assertFalse(window.reads().contains("Incomplete"), window.reads());
            assertEquals(
                    3, check.analysisProperty().get().orElseThrow().messages().size());
        }
    }
}
