// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bumerang.mail.Message.Form;
import org.bumerang.mail.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, told by its first bytes. */
class FileContentTest {

    private static final String MAIL = """
            Received: by mail.example.org
            Subject: Test

            body
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r\n \r\n",
                "\u00ef\u00bb\u00bf",
                "From a@example.org Tue Nov 24 06:00:00 2026\n",
                ">From a@example.org Tue Nov 24 06:00:00 2026\n",
                "From a@example.org Tue Nov 24 06:00:00 2026\n>From b@example.org Tue Nov 24 05:00:00 2026\n",
                " "
            })
    void aMailMayHaveThisBeforeIt(String top) {
        Message message = Reads.of(top + MAIL).only();

        assertEquals("Test", message.subject());
        assertEquals("body\n", Reads.text(message));
        assertEquals(Form.WHOLE, message.form());
    }

    @Test
    void utf16IsRead() {
        byte[] bytes = ("\ufeff" + MAIL.replace("Test", "Grüße")).getBytes(StandardCharsets.UTF_16LE);
        Reads reads = Reads.of(new MailInput.Bytes("-", bytes));

        assertEquals("Grüße", reads.only().subject());
        assertEquals(64, reads.summary().sha256().length());
        MailReader reader = new MailReader(ReadLimits.DEFAULT);
        assertEquals(
                reads.only(),
                reader.readAgain(new MailInput.Bytes("-", bytes), reads.only().location()));
    }

    @Test
    void aSeparatorInsideASingleMailDoesNotSplitIt() {
        String quoted = MAIL + "\nFrom a@example.org Tue Nov 24 06:00:00 2026\nSubject: inner\n\ntext\n";

        assertEquals("Test", Reads.of(quoted).only().subject());
    }

    @Test
    void aDamagedByteInTheFirstNameHidesNoMail() {
        Message message = Reads.of("Return-P\u00e9th: <>\n" + MAIL).only();

        assertEquals(Form.WHOLE, message.form());
        assertEquals("Test", message.subject());
    }

    @Test
    void aHeaderAloneIsToldApart() {
        Message message = Reads.of("Received: by a.example\nSubject: Test\n").only();

        assertEquals(Form.HEADERS_ONLY, message.form());
        assertEquals("Test", message.subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <x@example.org>: Recipient address rejected: User unknown",
                "Your message could not be delivered:\n\nFrom: somebody\n",
                "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; x@example.org\nStatus: 5.1.1\n",
                "Final-Recipient: rfc822; x@example.org\nAction: failed\nStatus: 5.1.1\n",
                "Note: first\n\nSubject: second\n",
                "From here on nothing worked.\n",
                "From where?"
            })
    void aTextWithoutMailHeaderIsABodyOnly(String text) {
        Message message = Reads.of(text).only();

        assertEquals(Form.BODY_ONLY, message.form());
        assertEquals(text, Reads.text(message));
        assertTrue(message.headers().isEmpty());
    }

    @Test
    void aWebPageIsABodyOfHtml() {
        Message message =
                Reads.of("<!DOCTYPE html>\n<html><body>550</body></html>").only();

        assertEquals(Form.BODY_ONLY, message.form());
        assertTrue(message.content().mediaType().is("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n  \n", "\u00ef\u00bb\u00bf"})
    void nothingGivesNoMessageAndNoComplaint(String empty) {
        Reads reads = Reads.of(empty);

        assertEquals(List.of(), reads.items());
        assertEquals(List.of(), reads.summary().skipped());
        assertEquals(empty.length(), reads.summary().bytes());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            !BDN,                       OUTLOOK_ARCHIVE, PST
            7z\\274\\257\\47\\34,       ARCHIVE,         7z
            %PDF-1.7,                   NOT_MAIL,        PDF
            \\211PNG\\r\\n\\32\\n,      NOT_MAIL,        PNG
            \\377\\330\\377\\340\\0,    NOT_MAIL,        JPEG
            MZ\\220\\0\\3,              NOT_MAIL,        EXE
            \\177ELF\\2\\1,             NOT_MAIL,        ELF
            RIFF\\0\\0\\0\\0WEBP,     NOT_MAIL,        WebP
            \\0\\0\\0\\30ftypheic,  NOT_MAIL,        HEIC
            x\\237>\\",                NOT_MAIL,        TNEF
            \\317\\255\\22\\376,       NOT_MAIL,        DBX
            BEGIN:VCALENDAR,            NOT_MAIL,        iCalendar
            BEGIN:VCARD,                NOT_MAIL,        vCard
            PK\\3\\4xxxxxxxxxxxxxxxxxxxxxxxxxxMETA-INF/, NOT_MAIL, package
            SQLite format 3\\0,         NOT_MAIL,        SQLite
            \\0\\1\\2\\3,               NOT_MAIL,        binary
            """)
    void otherFilesAreAnsweredWithWhatTheySeemToBe(String top, Reason reason, String detail) {
        Reads reads = Reads.of(top.translateEscapes() + "\0\u0001".repeat(50));

        assertEquals(reason, reads.unreadable().getFirst().reason());
        assertEquals(detail, reads.unreadable().getFirst().detail());
        assertEquals(reads.unreadable(), reads.summary().skipped());
    }

    @Test
    void anOutlookMessageIsToldFromAnOldOfficeFile() {
        assertEquals(
                Reason.OUTLOOK_MESSAGE,
                Reads.of(ole("__nameid_version1.0")).unreadable().getFirst().reason());
        assertEquals(
                Reason.NOT_MAIL,
                Reads.of(ole("WordDocument")).unreadable().getFirst().reason());
    }

    /** A compound file whose directory lies in its second sector and names this stream. */
    private static String ole(String stream) {
        String header = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(40) + "\u0001\0\0\0";
        String wide = String.join("\0", stream.split("")) + "\0";
        return header + "\0".repeat(1024 - header.length()) + wide + "\0".repeat(1024 - wide.length());
    }
}
