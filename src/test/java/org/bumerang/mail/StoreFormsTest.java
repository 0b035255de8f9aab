// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.Message.Form;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which mail programs, browsers and web mails keep a mail. */
class StoreFormsTest {

    private static final String MAIL = "Received: by mail.example.org\nSubject: %s\n\nbody\n";
    private static final String PLIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0"><dict><key>flags</key><integer>8590195713</integer></dict></plist>
            """;

    @TempDir
    private Path folder;

    @Nested
    class AppleMailFiles {

        @Test
        void theMailStandsBetweenItsLengthAndAPropertyList() {
            String mail = MAIL.formatted("one");
            String file = "%-10d\n".formatted(mail.length()) + mail + PLIST;
            Message message = Reads.of(file).only();

            assertEquals("one", message.subject());
            assertEquals("body\n", Reads.text(message));
            assertEquals(new MessageLocation("-", 0, 11, mail.length()), message.location());
            MailInput input = new MailInput.Bytes("-", file.getBytes(StandardCharsets.US_ASCII));
            assertEquals(message, new MailReader(ReadLimits.DEFAULT).readAgain(input, message.location()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"99999999", "999999999999"})
        void aLengthPastTheEndMeansAllThereIs(String length) {
            Message message = Reads.of(length + "\n" + MAIL.formatted("one")).only();

            assertEquals("body\n", Reads.text(message));
        }

        @ParameterizedTest
        @ValueSource(strings = {"550\nuser unknown", "9999999999999\nSubject: x\n\ny", "12 34\nSubject: x\n\ny"})
        void aNumberAloneMakesNoSuchFile(String text) {
            assertEquals(Form.BODY_ONLY, Reads.of(text).only().form());
        }

        @Test
        void aFolderGivesItsMailsWithoutNoiseAndNamesWhatIsIncomplete() throws IOException {
            String mail = MAIL.formatted("whole");
            write("INBOX.mbox/UUID/Data/Messages/1.emlx", mail.length() + "\n" + mail + PLIST);
            String part = MAIL.formatted("part");
            write("INBOX.mbox/UUID/Data/Messages/2.partial.emlx", part.length() + "\n" + part + PLIST);
            write("INBOX.mbox/Info.plist", PLIST);
            write("Old.mbox/mbox", "From x Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("old"));
            write("Old.mbox/table_of_contents", "\0\0\1\2");

            Reads reads = Reads.of(folder);

            assertEquals(List.of("whole", "part", "old"), reads.subjects());
            assertEquals(List.of(), reads.summary().skipped());
            assertEquals(
                    List.of(Aside.Kind.INCOMPLETE),
                    reads.summary().aside().stream().map(Aside::kind).toList());
        }
    }

    @Nested
    class ThunderbirdProfiles {

        private static final String DELETED = """
                From - Tue Nov 24 06:00:00 2026
                X-Mozilla-Status: 0009
                X-Mozilla-Status2: 00000000
                Subject: deleted

                body

                """;
        private static final String KEPT = """
                From - Tue Nov 24 06:00:01 2026
                X-Mozilla-Status: 0001
                Subject: kept

                body

                """;

        @Test
        void deletedMailStillInTheFileIsCountedAndNotRead() {
            Reads reads = Reads.of(DELETED + KEPT + DELETED);

            assertEquals(List.of("kept"), reads.subjects());
            assertEquals(1, reads.messages().getFirst().location().index());
            assertEquals(1, reads.summary().messages());
            Aside aside = reads.summary().aside().getFirst();
            assertEquals(Aside.Kind.DELETED, aside.kind());
            assertEquals(2, aside.count());
            assertEquals(64, reads.summary().sha256().length());
        }

        @Test
        void onRequestDeletedMailIsRead() {
            List<MailItem> items = new ArrayList<>();
            MailInput input = new MailInput.Bytes("-", (DELETED + KEPT).getBytes(StandardCharsets.US_ASCII));

            InputSummary summary =
                    new MailReader(ReadLimits.DEFAULT).withDeleted().read(input, (item, bytesDone) -> items.add(item));

            assertEquals(2, items.size());
            assertEquals(List.of(), summary.aside());
        }

        @ParameterizedTest
        @CsvSource({"0008, true", "000b, true", "8009, true", "0001, false", "0000, false", "8, false", "zzzz, false"})
        void theFourthBitIsTheMark(String status, boolean deleted) {
            String mail = "X-Mozilla-Status: " + status + "\n" + MAIL.formatted("one");

            assertEquals(deleted, Reads.of(mail).messages().isEmpty());
        }

        @Test
        void aProfileGivesItsFoldersAndOneCountOfTheRest() throws IOException {
            write("Mail/Local Folders/Inbox", KEPT);
            write("Mail/Local Folders/Inbox.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
            write("Mail/Local Folders/Inbox.sbd/Kunden", KEPT.replace("kept", "below"));
            write("Mail/Local Folders/Trash", "");
            write("Mail/Local Folders/msgFilterRules.dat", "version=\"9\"\n");
            write("panacea.dat", "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
            write("prefs.js", "user_pref(\"mail.x\", 1);\n");
            write("places.sqlite", "SQLite format 3\0\0");
            write("cert9.db", "\0\1\2\3");
            write("extensions/x.xpi", "PK\3\4" + "x".repeat(26) + "manifest.json");

            Reads reads = Reads.of(folder);

            assertEquals(List.of("kept", "below"), reads.subjects());
            assertEquals(List.of(), reads.summary().skipped());
            assertEquals(1, reads.summary().aside().size());
            assertEquals(5, reads.summary().aside().getFirst().count());
        }
    }

    @Nested
    class PagesOfWebMails {

        @Test
        void gmailsTableAboveTheSourceIsPassedOver() {
            Message message = Reads.of("""
                    Urspr\u00c3\u00bcngliche Nachricht
                    Nachrichten-ID\t<1@example.org>
                    Erstellt am:\t24. November 2026 um 06:00 (Nach 1 Sekunde zugestellt)
                    Von:\tMail Delivery Subsystem <mailer-daemon@googlemail.com>
                    An:\ta@example.org
                    Betreff:\tDelivery Status Notification (Failure)
                    SPF:\tPASS mit IP-Adresse 2001:db8::1
                    DKIM:\t'PASS' mit Domain googlemail.com

                    Original herunterladen

                    Delivered-To: a@example.org
                    Received: by 2002:a05:6402:1 with SMTP id x
                    Subject: Delivery Status Notification (Failure)

                    ** Address not found **
                    """).only();

            assertEquals(Form.WHOLE, message.form());
            assertEquals(
                    "a@example.org", message.headers().first("Delivered-To").orElse(""));
            assertEquals("** Address not found **\n", Reads.text(message));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Original Message\n", "Kopfzeilen\n\n", "Quelltext der Nachricht:\n", "Message source\n\n"})
        void aTitleAboveTheHeaderIsPassedOver(String title) {
            assertEquals("one", Reads.of(title + MAIL.formatted("one")).only().subject());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I could not deliver your mail.\n<x@example.org>: unknown\n\n--- Below is a copy of it.\n\n",
                    "Mailbox unavailable\n\n"
                })
        void theTextOfABounceAboveACopyIsNone(String text) {
            Message message = Reads.of(text + MAIL.formatted("one")).only();

            assertEquals(Form.BODY_ONLY, message.form());
            assertTrue(Reads.text(message).startsWith(text.lines().findFirst().orElseThrow()));
        }

        @Test
        void aPageSavedByABrowserIsItsText() {
            Message message = Reads.of("""
                    From: <Saved by Blink>
                    Snapshot-Content-Location: https://mail.example.org/
                    Subject: Posteingang
                    MIME-Version: 1.0
                    Content-Type: multipart/related; type="text/html"; boundary="b"

                    --b
                    Content-Type: text/html
                    Content-Transfer-Encoding: quoted-printable

                    <p>550 user unknown</p>
                    --b--
                    """).only();

            assertEquals(Form.BODY_ONLY, message.form());
            assertTrue(message.content().mediaType().is("text/html"));
            assertTrue(message.headers().isEmpty());
            assertFalse(Reads.text(message).isBlank());
        }
    }

    private void write(String name, String latin1) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, latin1, StandardCharsets.ISO_8859_1);
    }
}
