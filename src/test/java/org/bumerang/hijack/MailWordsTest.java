// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.ReadLimits;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static Message read(String mail) {
        List<Message> read = new ArrayList<>();
        new MailReader(ReadLimits.DEFAULT)
                .read(new MailInput.Bytes("a.eml", mail.getBytes(StandardCharsets.UTF_8)), (item, done) -> {
                    read.add((Message) item);
                    return true;
                });
        return read.getFirst();
    }

    private static Message page(String body) {
        return read("From: a@a.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + body + "\n");
    }

    @Test
    void aLinkHasItsHostBehindItsWords() {
        assertEquals(
                "Your mailbox is full. Free it now (→ login.strange.example) today.",
                MailWords.of(page("<p>Your mailbox is full.\n <a href=\"https://login.strange.example/x?y=1\">Free"
                                + " it\n now</a> today.</p><script>alert(1)</script>"))
                        .text());
    }

    @Test
    void aPictureThatIsALinkHasItsHost() {
        assertEquals(
                "(→ a.example)",
                MailWords.of(page("<a href=http://a.example><img src=b.png></a>"))
                        .text());
    }

    @Test
    void ofTwoFormsThePageIsReadOnce() {
        String mail = """
                From: a@a.example
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                plain words
                --b
                Content-Type: text/html

                <b>page words</b>
                --b--
                """;
        assertEquals("page words", MailWords.of(read(mail)).text());
    }

    @Test
    void theReturnedMailIsReadApartFromTheReport() {
        String mail = """
                From: a@a.example
                MIME-Version: 1.0
                Content-Type: multipart/report; boundary=b

                --b
                Content-Type: text/plain

                It could not be delivered.




                Sorry.
                --b
                Content-Type: message/rfc822

                From: me@b.example
                Subject: Hi

                Dear Ann
                --b--
                """;
        Message message = read(mail);
        assertEquals(
                "It could not be delivered.\n\nSorry.", MailWords.of(message).text());
        assertEquals("Dear Ann", MailWords.ofReturned(message).text());
    }

    @Test
    void nothingReturnedHasNoWords() {
        assertEquals(MailWords.NONE, MailWords.ofReturned(page("x")));
    }

    @Test
    void anEndlessTextIsCutAndSaysSo() {
        MailWords words = MailWords.of(page("x".repeat(100_000)));
        assertTrue(words.cut());
        assertEquals(20_000, words.text().length());
        assertFalse(MailWords.of(page("short")).cut());
    }
}
