// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.mail.Message;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cut, shuffled and hostile mail: nothing throws, nothing hangs, nothing grows past its bound. */
class BrokenReportTest {

    private static final int MEGABYTE = 1 << 20;

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @MethodSource("names")
    void readsMailThatIsCutAnywhere(String name) throws IOException {
        Damage.cut(Fixtures.bytes(name), this::read);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsMailWithBytesOverwritten(String name) throws IOException {
        Damage.flip(Fixtures.bytes(name), this::read);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsMailWithItsLinesShuffled(String name) throws IOException {
        Damage.shuffle(Fixtures.bytes(name), this::read);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsMailWithItsPartsInAnotherOrder(String name) throws IOException {
        Damage.reorder(Fixtures.bytes(name), this::read);
    }

    /** Reads a large set as well where its folder is given with {@code -Dcorpus=DIR}. */
    @TestFactory
    Stream<DynamicTest> readsTheDamagedMailOfAFolder() throws IOException {
        String corpus = System.getProperty("corpus", "");
        if (corpus.isBlank()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(corpus, "dev"))) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toFile().length() < MEGABYTE)
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> damage(file)));
        }
    }

    private void damage(Path file) throws IOException {
        byte[] mail = Files.readAllBytes(file);
        read(mail);
        Damage.cut(mail, this::read);
        Damage.flip(mail, this::read);
        Damage.shuffle(mail, this::read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@",
                "<a@b.example>: ",
                "550 ",
                "5.1.1 ",
                "(reason: ",
                "Final-Recipient: rfc822; a@b.example\n",
                "\n",
                "Received: x\n",
                "> ",
                "----- Transcript of session follows -----\n",
                ">>> RCPT TO:<a@b.example>\n<<< 550 x\n",
                "reason: ",
                "original message\n",
                "host a.",
                "\"",
                "Diagnostic-Code: smtp; 550 x\n",
                " x\n",
                "<div>"
            })
    void readsAMegabyteOfTheSameWithinItsBounds(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        Message plain = Mails.plain("MAILER-DAEMON@example.org", "failure notice", text);
        Message fields = Mails.report(text, text);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            check(reader.read(plain));
            check(reader.read(fields));
        });
    }

    private void read(byte[] mail) {
        for (Message message : Fixtures.messages(mail)) {
            DeliveryReport report = reader.read(message);
            check(report);
            List<String> named = report.recipients().stream()
                    .map(RecipientReport::recipient)
                    .filter(recipient -> !recipient.isEmpty())
                    .toList();
            if (!named.isEmpty()) {
                String readable = MailWords.in(message);
                named.forEach(recipient ->
                        assertTrue(readable.contains(MailWords.without(recipient)), "not in the mail: " + recipient));
            }
        }
    }

    private static void check(DeliveryReport report) {
        assertTrue(report.text().length() <= 8_000);
        assertTrue(report.recipients().size() <= 2_000);
        assertTrue(report.original().text().length() <= 2_000);
        report.recipients()
                .forEach(recipient -> assertTrue(recipient.diagnostic().length() <= 4_000));
    }

    static Stream<String> names() throws IOException {
        return Fixtures.names(Path.of("src/test/resources/org/bumerang/dsn")).stream();
    }
}
