// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private final Screen screen = new Screen(Locale.GERMANY);

    @Test
    void explainsACode() {
        assertEquals(0, screen.run("explain", "5.1.1"));
        says("Diese Adresse gibt es nicht", "5.1.1: ", "☐ ", "RFC 3463");
    }

    @Test
    void explainsAnErrorGivenInSeveralWords() {
        assertEquals(0, screen.run("explain", "552", "5.2.2", "mailbox", "full"));
        says("552: ", "5.2.2: ", "Das Postfach des Empfängers ist voll");
    }

    @Test
    void readsTheErrorFromStandardInput() {
        byte[] text = "550 5.7.26 not authenticated".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, screen.typing(text).run("explain", "-"));
        says("5.7.26: ");
    }

    @Test
    void explainsTheKeyOfAProvider() {
        assertEquals(0, screen.run("explain", "TSS04", "--lang", "en"));
        says("Yahoo", "Who can mend it?", "What to do now");
    }

    @Test
    void explainsACodeOfAMailProgram() {
        assertEquals(0, screen.run("explain", "0x800CCC0E"));
        says("Outlook");
    }

    @Test
    void findsThePagesForWords() {
        assertEquals(0, screen.run("explain", "mailer-daemon"));
        says("Was ist ein „Mailer-Daemon“?");
    }

    @Test
    void namesTheOtherPagesThatItFound() {
        assertEquals(0, screen.run("explain", "Weiterleitung", "--lang", "de"));
        says("Weitere Seiten");
    }

    @Test
    void saysHonestlyThatACodeIsNotRegistered() {
        assertEquals(0, screen.run("explain", "5.7.99", "--lang", "en"));
        says("does not stand in the official list");
    }

    @Test
    void asksForAText() {
        assertEquals(2, screen.run("explain"));
        assertEquals(2, screen.run("explain", " "));
    }

    private void says(String... words) {
        for (String word : words) {
            assertTrue(screen.printed().contains(word), word + " is missing in: " + screen.printed());
        }
    }
}
