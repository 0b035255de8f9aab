// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.mail.Message;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cut, shuffled and hostile mail: nothing throws, nothing hangs, nothing grows past its bound. */
class BrokenReportTest {

    private static final int PIECES = 12;
    private static final int MEGABYTE = 1 << 20;

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @MethodSource("names")
    void readsMailThatIsCutAnywhere(String name) throws IOException {
        byte[] mail = Fixtures.bytes(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < PIECES; i++) {
            read(Arrays.copyOf(mail, random.nextInt(mail.length)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsMailWithItsLinesShuffled(String name) throws IOException {
        String mail = new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < PIECES; i++) {
            List<String> lines = mail.lines().collect(Collectors.toList());
            Collections.shuffle(lines.subList(Math.min(i, lines.size()), lines.size()), random);
            read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
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
        Fixtures.messages(mail).forEach(message -> check(reader.read(message)));
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
