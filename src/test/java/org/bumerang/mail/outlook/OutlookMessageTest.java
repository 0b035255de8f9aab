// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;
import org.bumerang.mail.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary mail in Outlook files: header, texts, attachments. */
class OutlookMessageTest {

    private static final String PATH = "/o=EXAMPLE/ou=EXCHANGE ADMINISTRATIVE GROUP/cn=RECIPIENTS/cn=ANNA";

    private static MsgFile note() {
        return MsgFile.ofClass("IPM.Note")
                .put(Tag.SUBJECT, "Grüße aus Köln")
                .put(Tag.BODY, "Schöne Grüße\r\n")
                .put(Tag.FROM_NAME, "Anna Beispiel")
                .put(Tag.FROM_ADDRESS, "anna@example.org")
                .put(Tag.SUBMIT_TIME, Instant.parse("2026-11-20T08:15:30Z"))
                .put(Tag.MESSAGE_ID, "<one@example.org>")
                .recipient("Bert", "bert@example.net");
    }

    @Test
    void aMailIsReadOutOfItsProperties() {
        Message message = Opened.message(note());

        assertEquals("Grüße aus Köln", message.subject());
        assertEquals("<one@example.org>", message.messageId());
        assertEquals(
                "\"Anna Beispiel\" <anna@example.org>",
                message.headers().first("From").orElseThrow());
        assertEquals(
                "\"Bert\" <bert@example.net>", message.headers().first("To").orElseThrow());
        assertEquals(
                "Fri, 20 Nov 2026 08:15:30 +0000",
                message.headers().first("Date").orElseThrow());
        assertEquals("Schöne Grüße\n", Opened.text(message, "text/plain"));
        assertEquals(Message.Form.WHOLE, message.form());
    }

    @Test
    void theHeaderFromTheNetworkComesFirstAndIsCompleted() {
        Message message = Opened.message(note().put(Tag.TRANSPORT_HEADERS, """
                Microsoft Mail Internet Headers Version 2.0
                Received: from mx.example.net ([192.0.2.7])
                \tby mail.example.org; Fri, 20 Nov 2026 09:15:31 +0100
                Subject: As it came
                Content-Type: multipart/mixed;
                \tboundary="old"

                --old
                X-Later: no
                """));

        assertEquals("As it came", message.subject());
        assertEquals("<one@example.org>", message.messageId());
        assertTrue(message.headers().first("Received").orElseThrow().contains("192.0.2.7"));
        assertFalse(message.headers().has("X-Later"));
        assertEquals("Schöne Grüße\n", Opened.text(message, "text/plain"));
    }

    @Test
    void aPathInTheDirectoryIsNoAddress() {
        Message known =
                Opened.message(note().put(Tag.FROM_ADDRESS, PATH).put(Tag.FROM_SMTP, "anna.beispiel@example.org"));
        Message unknown = Opened.message(note().put(Tag.FROM_ADDRESS, PATH));

        assertEquals(
                "\"Anna Beispiel\" <anna.beispiel@example.org>",
                known.headers().first("From").orElseThrow());
        assertEquals("\"Anna Beispiel\"", unknown.headers().first("From").orElseThrow());
    }

    @Test
    void aTextThatIsNotUnicodeIsReadInItsCodePage() {
        Message western = Opened.message(MsgFile.ofClass("IPM.Note")
                .put(Tag.CODE_PAGE, 1252)
                .put(Tag.SUBJECT, "Übung für 5 €", Charset.forName("windows-1252")));
        Message cyrillic = Opened.message(MsgFile.ofClass("IPM.Note")
                .put(Tag.LOCALE, 1049)
                .put(Tag.SUBJECT, "Проверка", Charset.forName("windows-1251")));
        Message labelledWrongly = Opened.message(MsgFile.ofClass("IPM.Note")
                .put(Tag.INTERNET_CODE_PAGE, 65001)
                .put(Tag.SUBJECT, "Übung", Charset.forName("windows-1252")));

        assertEquals("Übung für 5 €", western.subject());
        assertEquals("Проверка", cyrillic.subject());
        assertEquals("Übung", labelledWrongly.subject());
    }

    @Test
    void htmlIsReadInItsCodePage() {
        Message message = Opened.message(MsgFile.ofClass("IPM.Note")
                .put(Tag.INTERNET_CODE_PAGE, 1251)
                .put(Tag.HTML, "<p>Проверка</p>".getBytes(Charset.forName("windows-1251"))));

        assertEquals("<p>Проверка</p>", Opened.text(message, "text/html"));
    }

    @Test
    void aTextThatIsOnlyThereAsRtfIsRead() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252\\fromtext{\\fonttbl{\\f0 Arial;}}"
                + "\\uc1 Sch\\'f6ne Gr\\u252?\\u223?e\\par Anna}";
        Message message = Opened.message(MsgFile.ofClass("IPM.Note").put(Tag.RTF, RtfTest.stored(rtf)));

        assertEquals("Schöne Grüße\nAnna", Opened.text(message, "text/plain"));
    }

    @Test
    void ofAnAttachmentItsNameTypeAndSizeAreKept() {
        Message message = Opened.message(note().attachment("Rechnung März.pdf", "application/pdf", new byte[70_000]));

        Part.Attachment attachment = message.parts().stream()
                .filter(Part.Attachment.class::isInstance)
                .map(Part.Attachment.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Rechnung März.pdf", attachment.fileName());
        assertTrue(attachment.mediaType().is("application/pdf"));
        assertEquals(70_000, attachment.size());
    }

    @Test
    void aTextAttachmentKeepsItsWords() {
        Message message = Opened.message(
                note().attachment("status.txt", "", "Action: failed\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertTrue(message.parts().stream()
                .anyMatch(part -> part instanceof Part.Text text && text.text().equals("Action: failed\n")));
    }

    @Test
    void aSignedMailIsReadThroughItsSignature() {
        String content = """
                Content-Type: multipart/signed; boundary="sig"

                --sig
                Content-Type: text/plain

                signed words
                --sig
                Content-Type: application/pkcs7-signature

                AAAA
                --sig--
                """;
        Message message = Opened.message(MsgFile.ofClass("IPM.Note.SMIME.MultipartSigned")
                .put(Tag.SUBJECT, "Signed")
                .attachment("smime.p7m", "multipart/signed", content.getBytes(StandardCharsets.US_ASCII)));

        assertEquals("signed words", Opened.text(message, "text/plain").strip());
        assertEquals("Signed", message.subject());
    }

    @Test
    void noValueMakesAHeaderFieldOfItsOwn() {
        Message message = Opened.message(note().put(Tag.SUBJECT, "one\r\nX-Forged: two\r\n\r\nbody"));

        assertFalse(message.headers().has("X-Forged"));
        assertEquals("Schöne Grüße\n", Opened.text(message, "text/plain"));
    }

    @Test
    void theFileIsNamedAndHashedAsItStandsOnTheDisk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Grüße.msg");
        Files.write(file, note().bytes());
        MailInput input = new MailInput.Place(file.toString(), file);
        MailReader reader = new MailReader(ReadLimits.DEFAULT);
        List<Message> read = new ArrayList<>();
        InputSummary summary = reader.read(input, (item, done) -> read.add((Message) item));

        assertEquals(file.toString(), read.getFirst().location().source());
        assertEquals(Files.size(file), summary.bytes());
        assertEquals(64, summary.sha256().length());
        assertEquals(read.getFirst(), reader.readAgain(input, read.getFirst().location()));
        String source = new String(reader.source(input, read.getFirst().location(), 10_000), StandardCharsets.UTF_8);
        assertTrue(source.contains("Subject: Grüße aus Köln\r\n"), source);
    }
}
