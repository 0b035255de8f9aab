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
        assertTrue(screen.printed().contains("Diese Adresse gibt es nicht"), screen.printed());
        assertTrue(screen.printed().contains("5.1.1: "), screen.printed());
    }

    @Test
    void explainsAnErrorGivenInSeveralWords() {
        assertEquals(0, screen.run("explain", "552", "5.2.2", "mailbox", "full"));
        assertTrue(screen.printed().contains("552: "), screen.printed());
    }

    @Test
    void readsTheErrorFromStandardInput() {
        byte[] text = "550 5.7.26 not authenticated".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, screen.typing(text).run("explain", "-"));
        assertTrue(screen.printed().contains("5.7.26: "), screen.printed());
    }

    @Test
    void asksForAText() {
        assertEquals(2, screen.run("explain"));
        assertEquals(2, screen.run("explain", " "));
    }
}
