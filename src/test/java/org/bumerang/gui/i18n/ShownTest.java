// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void takesOutWhatTurnsTheWritingAround() {
        assertEquals("anna@example.org", Shown.line("anna\u202E@example\u2066.org\u200B"));
    }

    @Test
    void keepsLettersOfEveryScript() {
        assertEquals("Jürgen 山田 👩\u200D💻", Shown.line("Jürgen 山田 👩\u200D💻"));
    }

    @Test
    void makesOneLineOfSeveral() {
        assertEquals("a  b", Shown.line("a\r\nb"));
    }

    @Test
    void boundsALine() {
        assertTrue(Shown.line("x".repeat(1_000_000)).length() < 3_000);
    }

    @Test
    void showsControlCharactersOfASource() {
        assertEquals("a\nb\nc\u2400d\uFFFD", Shown.lines("a\r\nb\rc\u0000d\u202E"));
    }
}
