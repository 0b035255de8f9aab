// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    private Path folder;

    private final Screen screen = new Screen(Locale.UK);

    @Test
    void choosesTheFormatByTheEnding() throws IOException {
        Path file = folder.resolve("cases.CSV");
        assertEquals(0, screen.run("report", new Mails(folder).file("mixed.mbox"), "--output", file.toString()));
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("carla.beispiel@verein.example"));
        assertEquals("", screen.printed());
    }

    @Test
    void namesTheEndingsItKnows() {
        String file = folder.resolve("cases.docx").toString();
        assertEquals(2, screen.run("report", new Mails(folder).file("mixed.mbox"), "--output", file));
        assertTrue(screen.said().contains(".pdf"), screen.said());
    }

    @Test
    void asksForTheFile() {
        assertEquals(2, screen.run("report", new Mails(folder).file("mixed.mbox")));
        assertTrue(screen.said().contains("--output"), screen.said());
    }
}
