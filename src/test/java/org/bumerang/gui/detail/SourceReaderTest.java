// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MessageLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    private Path folder;

    private SourceReader reader(MailInput input) {
        return new SourceReader(source -> Optional.of(input));
    }

    @Test
    void readsOneMessageOutOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("ä b.mbox"), "first\nsecond ü\nthird\n");
        MailInput input = new MailInput.Place("given", file);
        assertEquals(
                "second ü",
                reader(input)
                        .read(new MessageLocation("given", 1, 6, 9), SourceViewModel.FIRST_BYTES)
                        .text()
                        .text());
    }

    @Test
    void readsAFileBelowAFolder() throws IOException {
        Files.createDirectory(folder.resolve("cur"));
        Files.writeString(folder.resolve("cur/1.eml"), "inside");
        MailInput input = new MailInput.Place("Mail", folder);
        assertEquals(
                "inside",
                reader(input)
                        .read(new MessageLocation("Mail/cur/1.eml", 0, 0, 6), SourceViewModel.FIRST_BYTES)
                        .text()
                        .text());
    }

    @Test
    void readsPastedTextAgain() throws IOException {
        MailInput input = new MailInput.Bytes("paste", "550 unknown".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "550 unknown",
                reader(input)
                        .read(new MessageLocation("paste", 0, 0, 11), SourceViewModel.FIRST_BYTES)
                        .text()
                        .text());
    }

    @Test
    void showsBytesThatAreNoUtf8() throws IOException {
        MailInput input = new MailInput.Bytes("paste", new byte[] {'M', (byte) 0xFC, 'l', 'l'});
        assertEquals(
                "Müll",
                reader(input)
                        .read(new MessageLocation("paste", 0, 0, 4), SourceViewModel.FIRST_BYTES)
                        .text()
                        .text());
    }

    @Test
    void saysThatTheMailOfAnOutlookFileWasPutTogether() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem outlook = new POIFSFileSystem()) {
            outlook.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            byte[] subject = "Grüße".getBytes(StandardCharsets.UTF_16LE);
            outlook.createDocument(new ByteArrayInputStream(subject), "__substg1.0_0037001F");
            outlook.writeFilesystem(file);
        }
        MailInput input = new MailInput.Bytes("x.msg", file.toByteArray());

        SourceViewModel.Source source =
                reader(input).read(new MessageLocation("x.msg", 0, 0, 100), SourceViewModel.FIRST_BYTES);

        assertEquals(SourceViewModel.State.REBUILT, source.state());
        assertTrue(
                source.text().text().contains("Subject: Grüße"), source.text().text());
    }

    @Test
    void cutsWhatIsTooLong() throws IOException {
        MailInput input = new MailInput.Bytes("paste", new byte[SourceViewModel.FIRST_BYTES + 10]);
        SourceViewModel.Source source = reader(input)
                .read(
                        new MessageLocation("paste", 0, 0, SourceViewModel.FIRST_BYTES + 10),
                        SourceViewModel.FIRST_BYTES);
        assertEquals(SourceViewModel.State.CUT, source.state());
        assertEquals(SourceViewModel.FIRST_BYTES, source.text().text().length());
    }

    @Test
    void saysSoWhenTheFileHasShrunk() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "short");
        MailInput input = new MailInput.Place("a", file);
        assertThrows(
                IOException.class,
                () -> reader(input).read(new MessageLocation("a", 0, 3, 40), SourceViewModel.FIRST_BYTES));
    }
}
