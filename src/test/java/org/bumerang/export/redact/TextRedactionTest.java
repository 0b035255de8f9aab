// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRedactionTest {

    private final Placeholders placeholders = new Placeholders();
    private final Phrases phrases = new Phrases();
    private final People people = new People(placeholders, phrases);
    private final TextRedaction redaction = new TextRedaction(people, phrases, placeholders);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            550 5.1.1 <anna@example.net>: User unknown      | 550 5.1.1 <person-1@example.net>: User unknown
            rfc822;jörg@bücher.example                      | rfc822;person-1@bücher.example
            "anna maria"@example.net is not here            | person-1@example.net is not here
            bounce+anna=example.net@list.example            | person-1@list.example
            client [203.0.113.77] refused                   | client [ip-1] refused
            (p5B0C1234.dip0.dial.example [203.0.113.5])     | (client-1.dip0.dial.example [ip-1])
            from 203-0-113-77.dsl.example.net               | from client-1.dsl.example.net
            from 77.113.0.203.dial.example.net              | from client-1.dial.example.net
            by DB3PEPF00001F4B.mail.example.net             | by DB3PEPF00001F4B.mail.example.net
            client-ip=203.0.113.77; a=b=203.0.113.77        | client-ip=ip-1; a=b=ip-1
            [IPv6:2001:db8::77] is listed                   | [IPv6:ip-1] is listed
            (Authenticated sender: web17p3)                 | (Authenticated sender: person-1)
            by mx.example.net with ESMTPSA (auth=web17p3)   | by mx.example.net with ESMTPSA (auth=person-1)
            user= and auth=, =                              | user= and auth=, =
            at 10:20:30 on 5.1.1, 552-5.2.2                 | at 10:20:30 on 5.1.1, 552-5.2.2
            <MAILER-DAEMON@mx.example.net>                  | <MAILER-DAEMON@mx.example.net>
            anna@[203.0.113.5] and anna@                    | person-1@[ip-1] and person-1@
            """)
    void putsPlaceholdersInPlaceOfPeopleAndKeepsTheRest(String text, String expected) {
        assertEquals(expected, redaction.of(text).text());
    }

    @Test
    void knowsAPersonByNameByAddressAndByLocalPartAlone() {
        people.learn("Erika Mustermann <erika.m@example.org>, \"Kruse, Käthe\" <kk@example.org>");

        assertEquals(
                "person-1 wrote to person-2",
                redaction.of("Erika Mustermann wrote to KRUSE").text());
        assertEquals(
                "mailbox person-1 is full",
                redaction.of("mailbox erika.m is full").text());
        assertEquals("laptop-person-1 (x)", redaction.of("laptop-erika (x)").text());
    }

    @Test
    void leavesAWordAloneThatIsAlsoAName() {
        people.learn("Will User <user@example.org>");

        assertEquals(
                "the mail will be retried, User unknown",
                redaction.of("the mail will be retried, User unknown").text());
    }

    @Test
    void keepsTheDomainOfAPersonsName() {
        people.learn("Erika Mustermann <post@mustermann.example>");

        assertEquals(
                "mx.mustermann.example said no",
                redaction.of("mx.mustermann.example said no").text());
    }

    @Test
    void findsASubjectInsideOfAText() {
        phrases.learn("[Verein] Einladung", "subject-1");

        assertEquals(
                "Undeliverable: subject-1!",
                redaction.of("Undeliverable: [verein] Einladung!").text());
    }

    @Test
    void takesTheLongestOfSubjectsThatBeginAlike() {
        phrases.learn("Einladung", "subject-1");
        phrases.learn("Einladung zum Fest", "subject-2");

        assertEquals(
                "subject-2, subject-1!",
                redaction.of("EINLADUNG zum Fest, Einladung!").text());
    }

    @Test
    void staysQuickWithVeryManySubjectsThatBeginAlike() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 100_000; i++) {
                phrases.learn("Undeliverable: letter " + i, "subject-" + i);
            }
            for (int i = 0; i < 100_000; i += 7) {
                assertEquals(
                        "subject-" + i,
                        redaction.of("Undeliverable: letter " + i).text());
            }
        });
    }

    @Test
    void staysQuickOnHostileText() {
        for (String piece : new String[] {"@", "a@", "\"", ":", "1.", "a.b-", "=", "😀"}) {
            String text = piece.repeat(300_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> redaction.of(text));
        }
    }
}
