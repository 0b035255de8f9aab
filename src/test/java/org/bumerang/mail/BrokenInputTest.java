// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading ends and throws nothing. */
class BrokenInputTest {

    private static final String MAILBOX = """
            From a@example.org Tue Nov 24 06:00:00 2026
            From: =?utf-8?Q?J=C3=BCrgen?= <a@example.org>
            Subject: =?utf-8?B?R3LDvMOfZQ==?=
            Content-Length: 120
            Content-Type: multipart/report; boundary="b"; report-type=delivery-status

            --b
            Content-Type: text/plain; charset=unicode-1-1-utf-7
            Content-Transfer-Encoding: quoted-printable

            Gr+APw-n =3D =
            --b
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: base64

            UmVwb3J0aW5nLU1UQTogZG5zOyBtYWlsLmV4YW1wbGUub3JnCg==
            --b
            Content-Type: message/rfc822

            Content-Type: multipart/digest; boundary=bb

            --bb

            Subject: inner
            --bb--
            --b
            Content-Type: application/octet-stream; name*0*=utf-8''a%; name*1=b
            Content-Transfer-Encoding: x-uuencode

            begin 644 x
            #0V%T
            `
            end
            --b--

            From - Tue Nov 24 06:00:01 2026
            Received: x
            >From y

            >From z
            """;

    @TempDir
    private Path folder;

    @Test
    void cutAnywhereItIsRead() {
        byte[] whole = MAILBOX.getBytes(StandardCharsets.ISO_8859_1);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int length = 0; length <= whole.length; length++) {
                read(Arrays.copyOf(whole, length));
                read(Arrays.copyOfRange(whole, length, whole.length));
            }
        });
    }

    @Test
    void shuffledItIsRead() {
        Random random = new Random(4711);
        List<String> lines = new ArrayList<>(MAILBOX.lines().toList());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 1000; round++) {
                Collections.shuffle(lines, random);
                read(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
            }
        });
    }

    @Test
    void withRandomBytesChangedItIsRead() {
        Random random = new Random(42);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 1000; round++) {
                byte[] bytes = MAILBOX.getBytes(StandardCharsets.ISO_8859_1);
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                read(bytes);
            }
        });
    }

    @Test
    void hostileRepetitionsTakeNoLongTime() {
        List<String> pieces = List.of(
                "=?a?B?",
                "=?a?Q?x ",
                "--b\n",
                "--b\nContent-Type: x\n",
                "From \n",
                ">",
                "\nFrom a Tue Nov 24 06:00 2026\nx",
                "Subject: a\n b\n",
                "x\n",
                "\r",
                "+",
                "Content-Type: a; b=");
        for (String piece : pieces) {
            String top = "From a Tue Nov 24 06:00:00 2026\nSubject: ";
            String multi = "\nContent-Type: multipart/mixed; boundary=b\n\n";
            byte[] bytes = (top
                            + piece.repeat(1_000_000 / piece.length())
                            + multi
                            + piece.repeat(1_000_000 / piece.length()))
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(bytes), piece);
        }
    }

    @Test
    void aMailboxOverTwoGigabytesIsReadToItsEnd() throws IOException {
        Path mailbox = folder.resolve("large");
        long end = (2L << 30) + (64 << 20);
        try (RandomAccessFile file = new RandomAccessFile(mailbox.toFile(), "rw")) {
            file.write("From a Tue Nov 24 06:00:00 2026\nSubject: one\n\n".getBytes(StandardCharsets.US_ASCII));
            file.seek(end);
            file.write(
                    "\n\nFrom b Tue Nov 24 06:00:01 2026\nSubject: two\n\nlast\n".getBytes(StandardCharsets.US_ASCII));
        }

        Reads reads = Reads.of(mailbox);

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals(end + 2, reads.messages().getLast().location().offset());
        MailInput input = new MailInput.Place(mailbox.toString(), mailbox);
        assertEquals(
                reads.messages().getLast(),
                new MailReader(ReadLimits.DEFAULT)
                        .readAgain(input, reads.messages().getLast().location()));
    }

    /** Reads the large sets as well where their folder is given with {@code -Dcorpus=DIR}. */
    @TestFactory
    Stream<DynamicTest> theCorpusIsReadWithoutException() throws IOException {
        String corpus = System.getProperty("corpus", "");
        if (corpus.isBlank()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(corpus, "dev"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()),
                            () -> assertEquals(List.of(), Reads.of(file).unreadable())));
        }
    }

    private static void read(byte[] bytes) {
        Reads reads = Reads.of(new MailInput.Bytes("-", bytes));
        MailReader reader = new MailReader(ReadLimits.DEFAULT);
        for (Message message : reads.messages()) {
            assertEquals(message, reader.readAgain(new MailInput.Bytes("-", bytes), message.location()));
        }
    }
}
