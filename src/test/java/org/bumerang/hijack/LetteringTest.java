// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Nach\u200bricht,     nachricht
            Mеssаgе,             message
            \uff2d\uff41\uff49\uff4c,  mail
            Zu\u00adstellung,    zustellung
            l\u2019allegato,     "l'allegato"
            Сообщение,           сообщение
            """)
    void spellsAsSeen(String written, String plain) {
        assertEquals(plain, Lettering.plain(written));
    }

    @Test
    void spacesOfAllKindsAreOne() {
        assertEquals("a b", Lettering.plain("a \u00a0\n\t b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mеssаge", "mes\u200csage", "Postf\u2060ach"})
    void noticesWordsThatHide(String word) {
        assertTrue(Lettering.disguised("Your " + word + " waits").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "Ελένη Παπαδοπούλου",
                "Иван",
                "\u200b \u200b preheader",
                "می\u200cخواهم",
                "µm",
                "Zu\u00adstellung"
            })
    void leavesHonestWordsAlone(String text) {
        assertEquals(Optional.empty(), Lettering.disguised(text));
    }

    @Test
    void turkishDefaultChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals("mailbox is full", Lettering.plain("MAILBOX IS FULL"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
