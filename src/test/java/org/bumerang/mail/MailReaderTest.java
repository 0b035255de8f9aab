// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    @Test
    void readsASingleMail() {
        Message message = Reads.of("From: a@example.org\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\n\nHello\n")
                .only();

        assertEquals("Grüße", message.subject());
        assertEquals("Hello\n", Reads.text(message));
        assertEquals(Message.Form.WHOLE, message.form());
    }

    @Test
    void splitsAMailbox() {
        Reads reads = Reads.of("""
                From a@example.org Tue Nov 24 06:00:00 2026
                Subject: one

                >From here on

                From b@example.org Tue Nov 24 06:00:01 2026
                Subject: two

                body
                """);

        assertEquals(List.of("one", "two"), reads.subjects());
        assertEquals("From here on\n\n", Reads.text(reads.messages().getFirst()));
        assertEquals(2, reads.summary().messages());
    }
}
