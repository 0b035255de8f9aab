// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.bumerang.mail.Packed.gzip;
import static org.bumerang.mail.Packed.latin1;
import static org.bumerang.mail.Packed.stored;
import static org.bumerang.mail.Packed.tar;
import static org.bumerang.mail.Packed.tarEntry;
import static org.bumerang.mail.Packed.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.bumerang.mail.Unreadable.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail in archives is read as if it lay in a folder, within limits, and a broken archive costs only what is broken. */
class ArchiveReadingTest {

    private static final String MAIL = "From: a@example.org\nSubject: %s\n\nbody\n";
    private static final String SEPARATOR = "From x Tue Nov 24 06:00:00 2026\n";

    @Test
    void filesInAZipAreDecidedByTheirContent() {
        Reads reads = read(zip(ordered(
                "letters/one.eml",
                MAIL.formatted("one"),
                "Inbox",
                SEPARATOR + MAIL.formatted("two") + "\n" + SEPARATOR + MAIL.formatted("three"),
                "cur/17.M1:2,S",
                MAIL.formatted("four"),
                "scan.pdf",
                "%PDF-1.7\n")));

        assertEquals(List.of("one", "two", "three", "four"), reads.subjects());
        assertEquals(
                "a.zip/letters/one.eml", reads.messages().getFirst().location().source());
        assertEquals(1, reads.messages().get(2).location().index());
        assertEquals(List.of(), reads.summary().skipped());
        assertEquals(Aside.Kind.PDF, reads.summary().aside().getFirst().kind());
    }

    @Test
    void whatMacOsAndThunderbirdPutBesideMailIsNotTold() {
        Reads reads = read(zip(ordered(
                "one.eml", MAIL.formatted("one"),
                "__MACOSX/._one.eml", "\0\5\26\7",
                ".DS_Store", "\0\0\0\1Bud1",
                "Inbox.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->")));

        assertEquals(List.of("one"), reads.subjects());
        assertEquals(List.of(), reads.summary().aside());
    }

    @Test
    void aGoogleExportIsReadAsZipAndAsTgz() {
        Map<String, String> takeout = ordered(
                "Takeout/Mail/All mail Including Spam and Trash.mbox",
                "From 1844347792267117879@xxx Tue Nov 24 06:00:00 +0000 2026\nX-GM-THRID: 1\n" + MAIL.formatted("one"),
                "Takeout/archive_browser.html",
                "<!DOCTYPE html><html></html>");

        assertEquals(List.of("one"), read(zip(takeout)).subjects());
        assertEquals(List.of("one"), read(gzip(tar(takeout))).subjects());
        assertEquals(List.of("one"), read(tar(takeout)).subjects());
    }

    @Test
    void aPackedMailboxIsNamedWithoutItsEnding() {
        Reads reads = Reads.of(new MailInput.Bytes(
                "2026-11.mbox.gz", gzip((SEPARATOR + MAIL.formatted("one")).getBytes(StandardCharsets.ISO_8859_1))));

        assertEquals("2026-11.mbox.gz/2026-11.mbox", reads.only().location().source());
    }

    @Test
    void archivesInArchivesAreOpenedToADepth() {
        byte[] inner = zip(ordered("deep.eml", MAIL.formatted("deep")));
        byte[] middle = zip(ordered("inner.zip", latin1(inner), "mid.eml", MAIL.formatted("mid")));
        byte[] outer = zip(ordered("middle.zip", latin1(middle), "top.eml", MAIL.formatted("top")));

        assertEquals(List.of("deep", "mid", "top"), read(outer).subjects());
        Reads flat = read(outer, new ArchiveLimits(10, 1 << 20, 1 << 20, 100, 2));
        assertEquals(List.of("mid", "top"), flat.subjects());
        assertEquals(Reason.OVER_LIMIT, flat.unreadable().getFirst().reason());
        assertEquals(
                "a.zip/middle.zip/inner.zip",
                flat.unreadable().getFirst().location().source());
    }

    @Test
    void longNamesOfBothKindsOfTarAreKnown() {
        String path = "folder/".repeat(30);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tarEntry(bytes, "././@LongLink", 'L', path + "gnu.eml\0");
        tarEntry(bytes, "cut", '0', MAIL.formatted("gnu"));
        String record = " path=" + path + "pax.eml\n";
        tarEntry(bytes, "PaxHeader", 'x', (record.length() + 3) + record);
        tarEntry(bytes, "cut", '0', MAIL.formatted("pax"));
        tarEntry(bytes, "link.eml", '2', "");
        bytes.writeBytes(new byte[1024]);

        Reads reads = read(bytes.toByteArray());

        assertEquals(List.of("gnu", "pax"), reads.subjects());
        assertEquals(
                List.of("a.zip/" + path + "gnu.eml", "a.zip/" + path + "pax.eml"),
                reads.messages().stream()
                        .map(message -> message.location().source())
                        .toList());
    }

    @Test
    void theHashAndTheSizeAreThoseOfTheArchive() {
        byte[] archive = zip(ordered("one.eml", MAIL.formatted("one")));
        Reads reads = read(archive);

        assertEquals(archive.length, reads.summary().bytes());
        assertEquals(64, reads.summary().sha256().length());
    }

    @Nested
    class Names {

        @Test
        void noNameLeadsOutOfTheArchive() {
            Reads reads = read(zip(ordered(
                    "../../etc/one.eml", MAIL.formatted("one"),
                    "/abs\\olute/two.eml", MAIL.formatted("two"),
                    "line\nbreak.eml", MAIL.formatted("three"))));

            assertEquals(
                    List.of("a.zip/etc/one.eml", "a.zip/abs/olute/two.eml", "a.zip/line\uFFFDbreak.eml"),
                    reads.messages().stream()
                            .map(message -> message.location().source())
                            .toList());
        }

        @Test
        void equalNamesAreToldApart() {
            Reads reads = read(tar(ordered("./one.eml", MAIL.formatted("a"), "one.eml", MAIL.formatted("b"))));

            assertEquals(
                    List.of("a.zip/one.eml", "a.zip/one.eml (2)"),
                    reads.messages().stream()
                            .map(message -> message.location().source())
                            .toList());
        }

        @Test
        void namesInDosLettersAreRead() {
            byte[] archive = latin1(zip(ordered("Ger\u00e4t.eml", MAIL.formatted("one"))))
                    .replace("\u00c3\u00a4", "\u0084")
                    .getBytes(StandardCharsets.ISO_8859_1);
            // one byte less in both headers: the lengths of the names and where the directory begins
            patch(archive, "PK\3\4", 26, 9);
            patch(archive, "PK\1\2", 28, 9);
            archive[archive.length - 6]--;
            archive[archive.length - 10]--;

            assertEquals("a.zip/Ger\u00e4t.eml", read(archive).only().location().source());
        }
    }

    @Nested
    class Damage {

        @Test
        void aBrokenFileCostsNoneOfTheOthers() {
            byte[] archive = stored(ordered(
                    "one.eml", MAIL.formatted("one"),
                    "two.eml", MAIL.formatted("two"),
                    "three.eml", MAIL.formatted("three")));
            archive[latin1(archive).indexOf("Subject: two") + 9] = 'X';

            Reads reads = read(archive);

            assertEquals(List.of("one", "Xwo", "three"), reads.subjects());
            assertEquals(Reason.DAMAGED, reads.unreadable().getFirst().reason());
            assertEquals(
                    "a.zip/two.eml", reads.unreadable().getFirst().location().source());
        }

        @Test
        void aCutArchiveIsReadAsFarAsItGoes() {
            byte[] archive = zip(ordered("one.eml", MAIL.formatted("one"), "two.eml", MAIL.formatted("two")));
            int second = latin1(archive).indexOf("PK\3\4", 10);

            Reads reads = read(Arrays.copyOf(archive, second + 60));

            assertEquals("one", reads.subjects().getFirst());
            assertEquals(Reason.DAMAGED, reads.unreadable().getLast().reason());
            assertEquals("", reads.summary().sha256());
        }

        @Test
        void aCutTgzIsReadAsFarAsItGoes() {
            StringBuilder mailbox = new StringBuilder();
            Random random = new Random(1);
            for (int i = 0; i < 40; i++) {
                mailbox.append(SEPARATOR)
                        .append(MAIL.formatted(i))
                        .append(random.nextLong())
                        .append("\n\n");
            }
            byte[] archive = gzip(tar(ordered("Inbox", mailbox.toString())));

            Reads reads = read(Arrays.copyOf(archive, archive.length - 100));

            assertTrue(reads.messages().size() > 20);
            assertEquals(Reason.DAMAGED, reads.unreadable().getFirst().reason());
        }

        @Test
        void aPasswordIsToldOnceForTheArchive() {
            byte[] archive = zip(ordered("one.eml", MAIL.formatted("one"), "two.eml", MAIL.formatted("two")));
            patch(archive, "PK\1\2", 8, 1);

            Reads reads = read(archive);

            assertEquals(1, reads.items().size());
            assertEquals(Reason.LOCKED, reads.unreadable().getFirst().reason());
            assertEquals("a.zip", reads.unreadable().getFirst().location().source());
        }

        @Test
        void anUnknownWayOfPackingIsTold() {
            byte[] archive = zip(ordered("one.eml", MAIL.formatted("one")));
            patch(archive, "PK\1\2", 10, 9);

            assertEquals(Reason.ARCHIVE, read(archive).unreadable().getFirst().reason());
        }

        @Test
        void cutOrChangedAnywhereItEndsWithoutException() {
            byte[] inner = gzip(tar(ordered("deep.eml", MAIL.formatted("deep"))));
            byte[] whole = zip(ordered("one.eml", MAIL.formatted("one"), "two.tgz", latin1(inner)));
            Random random = new Random(7);

            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                for (int length = 0; length < whole.length; length++) {
                    read(Arrays.copyOf(whole, length));
                    byte[] changed = whole.clone();
                    changed[length] = (byte) random.nextInt(256);
                    read(changed);
                }
            });
        }
    }

    @Nested
    class Limits {

        private final byte[] bomb = zip(ordered("bomb", "\n".repeat(4 << 20), "one.eml", MAIL.formatted("one")));

        @Test
        void aFileThatGrowsTooFastIsNotUnpacked() {
            Reads reads = read(bomb, new ArchiveLimits(10, 1 << 30, 1 << 30, 100, 3));

            assertEquals("ratio 100", reads.unreadable().getFirst().detail());
            assertEquals(List.of("one"), reads.subjects());
        }

        @Test
        void aFileThatIsTooLargeIsNotUnpacked() {
            Reads reads = read(bomb, new ArchiveLimits(10, 1 << 20, 1 << 30, 10_000, 3));

            assertEquals(Reason.OVER_LIMIT, reads.unreadable().getFirst().reason());
            assertEquals("size 1048576", reads.unreadable().getFirst().detail());
            assertEquals(List.of("one"), reads.subjects());
        }

        @Test
        void allFilesTogetherMayNotBeTooLarge() {
            Reads reads = read(bomb, new ArchiveLimits(10, 1 << 30, 1 << 20, 10_000, 3));

            assertEquals(Reason.OVER_LIMIT, reads.unreadable().getFirst().reason());
            assertEquals(List.of(), reads.subjects());
        }

        @Test
        void moreFilesThanAllowedAreNotOpened() {
            byte[] archive = zip(ordered("one.eml", MAIL.formatted("one"), "two.eml", MAIL.formatted("two")));

            Reads reads = read(archive, new ArchiveLimits(1, 1 << 20, 1 << 20, 100, 3));

            assertEquals(List.of("one"), reads.subjects());
            assertEquals("files 1", reads.unreadable().getFirst().detail());
        }

        @Test
        void filesThatLieOverEachOtherEndTheReading() {
            byte[] archive = stored(ordered("one.eml", MAIL.formatted("one") + "x".repeat(1000)));
            int directory = latin1(archive).indexOf("PK\1\2");
            byte[] record = Arrays.copyOfRange(archive, directory, directory + 46 + 7);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(archive, 0, directory);
            for (int i = 0; i < 200; i++) {
                bytes.writeBytes(record);
            }
            byte[] end = Arrays.copyOfRange(archive, archive.length - 22, archive.length);
            int length = 200 * record.length;
            end[12] = (byte) length;
            end[13] = (byte) (length >> 8);
            bytes.writeBytes(end);

            Reads reads = read(bytes.toByteArray());

            assertTrue(reads.messages().size() < 200);
            assertEquals(Reason.DAMAGED, reads.unreadable().getLast().reason());
        }
    }

    @Nested
    class Again {

        @TempDir
        private Path folder;

        @Test
        void aMessageInAnArchiveInAFolderIsReadAgain() throws IOException {
            String mailbox = SEPARATOR + MAIL.formatted("two") + "\n" + SEPARATOR + MAIL.formatted("three");
            byte[] inner = gzip(tar(ordered("x/deep.eml", MAIL.formatted("deep"))));
            Files.createDirectories(folder.resolve("sub"));
            Files.write(
                    folder.resolve("sub/a.zip"),
                    zip(ordered("one.eml", MAIL.formatted("one"), "box", mailbox, "in.tgz", latin1(inner))));
            Files.write(folder.resolve("b.mbox.gz"), gzip(mailbox.getBytes(StandardCharsets.ISO_8859_1)));
            MailInput input = new MailInput.Place(folder.toString(), folder);
            MailReader reader = new MailReader(ReadLimits.DEFAULT);

            Reads reads = Reads.of(input);

            assertEquals(List.of("two", "three", "one", "two", "three", "deep"), reads.subjects());
            for (Message message : reads.messages()) {
                assertEquals(message, reader.readAgain(input, message.location()));
                String source = latin1(reader.source(input, message.location(), 1000));
                assertTrue(source.contains("Subject: " + message.subject()));
            }
        }

        @Test
        void whatIsNoLongerInTheArchiveIsMissing() throws IOException {
            Path file = Files.write(folder.resolve("a.zip"), zip(ordered("one.eml", MAIL.formatted("one"))));
            MailInput input = new MailInput.Place("a.zip", file);
            MessageLocation where = Reads.of(input).only().location();
            Files.write(file, zip(ordered("two.eml", MAIL.formatted("two"))));

            MailItem again = new MailReader(ReadLimits.DEFAULT).readAgain(input, where);

            assertEquals(
                    Reason.MISSING, assertInstanceOf(Unreadable.class, again).reason());
        }

        @Test
        void aLargeMailboxIsReadWhileItIsUnpacked() throws IOException {
            StringBuilder mailbox = new StringBuilder();
            Random random = new Random(1);
            String letters =
                    random.ints(1 << 16, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
            for (int i = 0; mailbox.length() < 64 << 20; i++) {
                mailbox.append(SEPARATOR).append(MAIL.formatted(i));
                mailbox.append(letters.repeat(i == 3 ? 600 : 1)).append("\n\n");
            }
            Path file = Files.write(folder.resolve("a.zip"), zip(ordered("box", mailbox.toString())));
            MailInput input = new MailInput.Place("a.zip", file);
            Reads direct = Reads.of(mailbox.toString());
            List<Long> done = new ArrayList<>();
            List<Message> messages = new ArrayList<>();

            new MailReader(ReadLimits.DEFAULT).read(input, (item, bytesDone) -> {
                done.add(bytesDone);
                return messages.add(assertInstanceOf(Message.class, item));
            });

            assertEquals(
                    direct.messages().stream().map(Message::content).toList(),
                    messages.stream().map(Message::content).toList());
            assertTrue(done.getFirst() < done.getLast() && done.getLast() <= Files.size(file));
            Message last = messages.getLast();
            assertEquals(last, new MailReader(ReadLimits.DEFAULT).readAgain(input, last.location()));
        }
    }

    private static Reads read(byte[] archive) {
        return read(archive, ArchiveLimits.DEFAULT);
    }

    private static Reads read(byte[] archive, ArchiveLimits limits) {
        ReadLimits all = new ReadLimits(1 << 20, 100, 1000, 5, 10, 1000, 5, 10, limits);
        return Reads.of(new MailInput.Bytes("a.zip", archive), all);
    }

    /** Names and contents in turn. */
    private static Map<String, String> ordered(String... namesAndContents) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return files;
    }

    /** Sets a byte of each record that begins with this mark. */
    private static void patch(byte[] archive, String mark, int at, int value) {
        String text = latin1(archive);
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            archive[i + at] = (byte) value;
        }
    }
}
