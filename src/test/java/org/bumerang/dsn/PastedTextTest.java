// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bumerang.mail.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of mail without a header, as people paste them. */
class PastedTextTest {

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.7.26 This mail is unauthenticated                               | ''              | 5.7.26 | 550
            host mx.example.net said: 552 mailbox of <joe@example.net> is full    | joe@example.net | ''     | 552
            <joe@example.net>: 550-5.1.1 no such user                             | joe@example.net | 5.1.1  | 550
            smtp; 554 5.7.1 <joe@example.net>: Relay access denied                | joe@example.net | 5.7.1  | 554
            Fehler 5.2.2: Das Postfach von joe@example.net ist voll               | joe@example.net | 5.2.2  | ''
            """)
    void readsAnErrorOfOneLine(String text, String recipient, String status, String reply) {
        DeliveryReport report = read(text);
        assertEquals(MessageKind.BOUNCE, report.kind());
        RecipientReport found = report.recipients().getFirst();
        assertEquals(recipient, found.recipient());
        assertEquals(status, found.status().map(Object::toString).orElse(""));
        assertEquals(reply, found.reply().map(Object::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Milk, bread, 500 g of flour and something for Sunday evening.
            The flat has 450 square feet and costs 550 euro a month.
            """)
    void takesOrdinaryTextForNoError(String text) {
        assertEquals(MessageKind.ORDINARY, read(text).kind());
    }

    @Test
    void readsTheSameUnderTurkishRules() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            DeliveryReport report = read("FINAL-RECIPIENT: rfc822; JOE@EXAMPLE.NET\nACTION: FAILED\nSTATUS: 5.1.1\n");
            assertEquals(MessageKind.BOUNCE, report.kind());
            assertEquals("failed", report.recipients().getFirst().action());
        } finally {
            Locale.setDefault(before);
        }
    }

    private DeliveryReport read(String text) {
        Message message =
                Fixtures.messages(text.getBytes(StandardCharsets.UTF_8)).getFirst();
        return reader.read(message);
    }
}
