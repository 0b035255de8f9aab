// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bumerang.dsn.ReportReader;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailItem;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.ReadLimits;
import org.bumerang.mail.Unreadable;
import org.bumerang.mail.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlook files that were cut or hit: they give what is left of them or say why not, and never an exception. */
class BrokenOutlookFileTest {

    private static final int CUTS = 200;

    private static byte[] report() {
        return MsgFile.ofClass("REPORT.IPM.Note.NDR")
                .put(Tag.SUBJECT, "Undeliverable: Offer")
                .put(Tag.BODY, "Delivery has failed to these recipients or groups:\r\n".repeat(200))
                .put(Tag.RTF, RtfTest.stored("{\\rtf1 words}"))
                .recipient("Bert", "bert@example.net")
                .attachment("offer.txt", "text/plain", new byte[9000])
                .enclosed(MsgFile.ofClass("IPM.Note").put(Tag.SUBJECT, "Offer"))
                .bytes();
    }

    private static void readsWithoutException(byte[] file) {
        List<MailItem> items = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Opened.items(file));
        assertTrue(items.size() <= 1, items::toString);
    }

    @Test
    void cutAnywhereItIsAnsweredOrRead() {
        byte[] whole = report();
        for (int i = 1; i < CUTS; i++) {
            readsWithoutException(Arrays.copyOf(whole, (int) ((long) whole.length * i / CUTS)));
        }
    }

    @Test
    void hitAnywhereItIsAnsweredOrRead() {
        byte[] whole = report();
        for (int i = 0; i < whole.length; i += 101) {
            byte[] hit = whole.clone();
            hit[i] ^= (byte) 0xFF;
            readsWithoutException(hit);
        }
    }

    @Test
    void aBrokenFileIsNamedAndItsNeighboursAreRead(@TempDir Path folder) throws IOException {
        byte[] whole = report();
        Files.write(folder.resolve("a.msg"), whole);
        Files.write(folder.resolve("b.msg"), Arrays.copyOf(whole, 1024));
        Files.write(folder.resolve("c.msg"), whole);
        List<MailItem> items = new ArrayList<>();
        var summary = new MailReader(ReadLimits.DEFAULT)
                .read(new MailInput.Place("mails", folder), (item, done) -> items.add(item));

        assertEquals(2, items.stream().filter(Message.class::isInstance).count());
        Unreadable broken = summary.skipped().getFirst();
        assertEquals("mails/b.msg", broken.location().source());
        assertEquals(Reason.OUTLOOK_MESSAGE, broken.reason());
    }

    @Test
    void aHeaderThatClaimsMoreThanThereIsTakesNoMemory() {
        byte[] file = report();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 1_500);

        assertEquals(Reason.OUTLOOK_MESSAGE, ((Unreadable) Opened.items(file).getFirst()).reason());
    }

    @Test
    void anotherCompoundFileIsNoMail() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "Catalog");
            file.writeFilesystem(out);
            Unreadable item = (Unreadable) Opened.items(out.toByteArray()).getFirst();

            assertEquals(Reason.NOT_MAIL, item.reason());
            assertEquals("OLE", item.detail());
        }
    }

    @Test
    void whatIsReadOfOneFileIsBounded() {
        MsgFile file = MsgFile.ofClass("IPM.Note").put(Tag.BODY, "x".repeat(100_000));
        for (int i = 0; i < 50; i++) {
            file.attachment("a.txt", "text/plain", new byte[100_000]);
        }
        byte[] mail = OutlookFile.asMail(ByteBuffer.wrap(file.bytes()), 1 << 20).orElseThrow();

        assertTrue(mail.length < (1 << 20) + 50_000, () -> "" + mail.length);
    }

    @Test
    void thousandsOfRecipientsTakeNoMinutes() {
        MsgFile file = MsgFile.ofClass("REPORT.IPM.Note.NDR");
        for (int i = 0; i < 3_000; i++) {
            file.recipient("Bert " + i, "bert" + i + "@example.net");
        }
        byte[] bytes = file.bytes();

        var report = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new ReportReader().read((Message) Opened.items(bytes).getFirst()));
        assertTrue(
                report.recipients().size() >= 1_000,
                () -> "" + report.recipients().size());
    }
}
