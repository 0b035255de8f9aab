// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {

    private static final String MAIL = "From: a@example.org\nSubject: %s\n\nbody\n";

    @TempDir
    private Path folder;

    @Test
    void foldersAreReadDeepAndInOrder() throws IOException {
        write("b.eml", MAIL.formatted("b"));
        write("a/z.txt", MAIL.formatted("z"));
        write("Inbox.mbox/mbox", "From x Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("m"));
        write("Ümläut und Leerzeichen 📬.eml", MAIL.formatted("u"));

        Reads reads = Reads.of(folder);

        assertEquals(List.of("m", "z", "b", "u"), reads.subjects());
        assertEquals(folder + "/a/z.txt", reads.messages().get(1).location().source());
        assertEquals(4, reads.summary().messages());
        assertEquals(MailReader.sizeOf(place()), reads.summary().bytes());
        assertEquals("", reads.summary().sha256());
    }

    @Test
    void aMaildirGivesNewAndReadMailButNotWhatIsBeingDelivered() throws IOException {
        write("cur/1700000000.M1P1.host,S=60:2,S", MAIL.formatted("cur"));
        write("new/1700000001.M1P1.host", MAIL.formatted("new"));
        write("tmp/1700000002.M1P1.host", MAIL.formatted("tmp"));
        write(".Sent/cur/1700000003.M1P1.host:2,S", MAIL.formatted("sent"));
        write("dovecot.index.log", "\0\1\2");

        Reads reads = Reads.of(folder);

        assertEquals(List.of("sent", "cur", "new"), reads.subjects());
        assertEquals(List.of(), reads.summary().skipped());
    }

    @Test
    void filesThatAreNoMailAreOnlyNoted() throws IOException {
        write("Inbox", "From - Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("i"));
        write("Inbox.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
        write("picture.eml", "\u0089PNG\r\n\u001a\n\0\0");
        write("readme.txt", "just a text");

        Reads reads = Reads.of(folder);

        assertEquals(1, reads.items().size());
        assertEquals(
                List.of("PNG"),
                reads.summary().skipped().stream().map(Unreadable::detail).toList());
        assertEquals(
                folder + "/picture.eml",
                reads.summary().skipped().getFirst().location().source());
    }

    @Test
    void whatLiesBesideMailIsCountedByKind() throws IOException {
        write("Inbox", "From - Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("i"));
        write("scan1.pdf", "%PDF-1.7");
        write("scan2.pdf", "%PDF-1.7");
        write("prefs.js", "user_pref(1);");
        write("popstate.dat", "# POP3 State File");
        write("places.sqlite", "SQLite format 3\0\0");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        InputSummary summary = Reads.of(folder).summary();

        assertEquals(List.of(), summary.skipped());
        assertEquals(
                List.of("PDF 2 scan1.pdf", "OTHER 3 places.sqlite", "LINK 1 loop"),
                summary.aside().stream()
                        .map(aside -> aside.kind() + " " + aside.count() + " "
                                + SourceNames.below(
                                        folder.toString(), aside.first().source()))
                        .toList());
    }

    @Test
    void whatMayWrapMailIsToldOneByOne() throws IOException {
        write("old.pst", "!BDN\0\0");
        write("winmail.dat", "x\u009f>\"\0\0");
        write("Inbox.dbx", "\u00cf\u00ad\u0012\u00fe\0");

        assertEquals(
                List.of("DBX", "PST", "TNEF"),
                Reads.of(folder).summary().skipped().stream()
                        .map(Unreadable::detail)
                        .toList());
    }

    @Test
    void aBounceSavedAsTextIsReadAndOtherTextIsNot() throws IOException {
        write(
                "bounce.txt",
                "Your message to x@example.org could not be delivered: 550 user unknown\nMail Delivery System");
        write("Meldung.html", "<html><body>Unzustellbar: x@example.org</body></html>");
        write("todo.txt", "write to x@example.org");
        write("mail.log", "mail delivery status x@example.org 550");

        Reads reads = Reads.of(folder);

        assertEquals(2, reads.messages().size());
        assertEquals(2, reads.summary().aside().getFirst().count());
    }

    @Test
    void aMissingFileIsAResult() {
        Reads reads = Reads.of(folder.resolve("gone.eml"));

        assertEquals(Reason.MISSING, reads.unreadable().getFirst().reason());
        assertEquals(reads.unreadable(), reads.summary().skipped());
        assertEquals(0, MailReader.sizeOf(new MailInput.Place("gone", folder.resolve("gone.eml"))));
    }

    @Test
    void whatVanishesWhileTheFolderIsReadCostsNothingElse() throws IOException {
        write("a.eml", MAIL.formatted("a"));
        write("b.eml", MAIL.formatted("b"));
        write("c.eml", MAIL.formatted("c"));
        List<MailItem> items = new ArrayList<>();

        new MailReader(ReadLimits.DEFAULT).read(place(), (item, bytesDone) -> {
            delete("b.eml");
            return items.add(item);
        });

        assertEquals(3, items.size());
        assertEquals(
                Reason.MISSING, assertInstanceOf(Unreadable.class, items.get(1)).reason());
        assertEquals("c", assertInstanceOf(Message.class, items.get(2)).subject());
    }

    @Test
    void aFileThatShrinksWhileItIsReadSaysSo() throws IOException {
        String message = "From x Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("m") + "x".repeat(1 << 19) + "\n\n";
        Path mailbox = write("box", message.repeat(3));
        List<MailItem> items = new ArrayList<>();

        InputSummary summary = new MailReader(ReadLimits.DEFAULT)
                .read(new MailInput.Place("box", mailbox), (item, bytesDone) -> {
                    shorten(mailbox, message.length() + 100);
                    return items.add(item);
                });

        assertInstanceOf(Message.class, items.getFirst());
        assertEquals(Reason.MISSING, summary.skipped().getLast().reason());
        assertEquals("", summary.sha256());
    }

    @Test
    void aDiskErrorInTheMiddleKeepsWhatWasRead() throws IOException {
        byte[] mailbox = ("From x Tue Nov 24 06:00:00 2026\n" + MAIL.formatted("m") + "x".repeat(1 << 19) + "\n\n")
                .repeat(3)
                .getBytes(StandardCharsets.US_ASCII);
        ByteSource whole = ByteSource.of(ByteBuffer.wrap(mailbox));
        List<MailItem> items = new ArrayList<>();
        Reading reading = new Reading("box", ReadLimits.DEFAULT, false, (item, bytesDone) -> items.add(item));

        new FileReading(reading, ReadLimits.DEFAULT, "box", false).read(new FailingSource(whole, 1 << 20));

        assertEquals(2, items.size());
        assertEquals("m", assertInstanceOf(Message.class, items.getFirst()).subject());
        Unreadable problem = assertInstanceOf(Unreadable.class, items.getLast());
        assertEquals(Reason.DISK_ERROR, problem.reason());
        assertEquals(1, problem.location().index());
    }

    @Test
    void linksThatLeadInACircleAreNotFollowed() throws IOException {
        write("sub/a.eml", MAIL.formatted("a"));
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);

        assertEquals(List.of("a"), Reads.of(folder).subjects());
    }

    @Test
    void limitsOfDepthAndNumberAreTold() throws IOException {
        write("1.eml", MAIL.formatted("1"));
        write("2.eml", MAIL.formatted("2"));
        write("d/e/3.eml", MAIL.formatted("3"));
        ReadLimits deep = new ReadLimits(1 << 20, 100, 1000, 5, 10, 1000, 1, 100, ArchiveLimits.DEFAULT);
        ReadLimits many = new ReadLimits(1 << 20, 100, 1000, 5, 10, 1000, 9, 1, ArchiveLimits.DEFAULT);

        assertEquals(
                Reason.OVER_LIMIT,
                Reads.of(place(), deep).unreadable().getFirst().reason());
        assertEquals(List.of("1", "2"), Reads.of(place(), deep).subjects());
        assertEquals(List.of("1"), Reads.of(place(), many).subjects());
        assertEquals(
                Reason.OVER_LIMIT,
                Reads.of(place(), many).unreadable().getFirst().reason());
    }

    @Test
    void aMessageIsReadAgainAndShownAsItStands() throws IOException {
        String first = "From x Tue Nov 24 06:00:00 2026\nSubject: one\n\n>From there\n\n";
        write("box", first + "From y Tue Nov 24 06:00:01 2026\n" + MAIL.formatted("two"));
        Reads reads = Reads.of(folder);
        MailReader reader = new MailReader(ReadLimits.DEFAULT);

        for (Message message : reads.messages()) {
            assertEquals(message, reader.readAgain(place(), message.location()));
        }
        MessageLocation where = reads.messages().getFirst().location();
        assertEquals(first, new String(reader.source(place(), where, 1000), StandardCharsets.US_ASCII));
        assertArrayEquals("From".getBytes(StandardCharsets.US_ASCII), reader.source(place(), where, 4));
    }

    @Test
    void aMessageThatIsGoneIsNotReadAgain() throws IOException {
        Path file = write("box", "From x Tue Nov 24 06:00:00 2026\nSubject: one\n\ntext\n\n".repeat(2));
        MessageLocation second = Reads.of(file).messages().getLast().location();
        MailInput input = new MailInput.Place(file.toString(), file);
        MailReader reader = new MailReader(ReadLimits.DEFAULT);

        shorten(file, 60);
        assertInstanceOf(Unreadable.class, reader.readAgain(input, second));
        Files.delete(file);
        assertInstanceOf(Unreadable.class, reader.readAgain(input, second));
        assertThrows(IOException.class, () -> reader.source(input, second, 10));
    }

    @Test
    void theHashIsThatOfTheFile() throws IOException {
        Path file = write("a.eml", "abc");

        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Reads.of(file).summary().sha256());
    }

    @Test
    void progressCountsBytesOfTheWholeFolder() throws IOException {
        write("a.eml", MAIL.formatted("a"));
        write("b.eml", MAIL.formatted("b"));
        List<Long> done = new ArrayList<>();

        new MailReader(ReadLimits.DEFAULT).read(place(), (item, bytesDone) -> done.add(bytesDone));

        assertEquals(MailReader.sizeOf(place()), done.getLast());
        assertTrue(done.getFirst() < done.getLast());
    }

    /** A disk that can no longer be read behind some place. */
    private record FailingSource(ByteSource whole, long healthy) implements ByteSource {

        @Override
        public long size() {
            return whole.size();
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            if (position + length > healthy && position + length < size()) {
                throw new IOException("bad sector");
            }
            return whole.read(position, target, offset, length);
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }

    private MailInput place() {
        return new MailInput.Place(folder.toString(), folder);
    }

    private Path write(String name, String latin1) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, latin1, StandardCharsets.ISO_8859_1);
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void shorten(Path file, long length) {
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
