// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"invoice.ISO", "a.pdf.js", "note.one", "x.SHTML", "scan.js.", "b.zip ", "\u202Efdp.exe", "k.docm"
            })
    void endsLikeSomethingThatRuns(String name) {
        assertTrue(FileKinds.isDangerous(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"invoice.pdf", "photo.jpg", "zip", "html", "", "...", "report.txt", "exe.docx", "original.eml"})
    void endsLikeSomethingThatIsOnlyShown(String name) {
        assertFalse(FileKinds.isDangerous(name));
    }

    @Test
    void aNameIsShownAsItReallyEnds() {
        assertEquals("fdp.exe", FileKinds.shown("\u202Efdp\u0007.exe"));
        assertEquals(80, FileKinds.shown("x".repeat(500)).length());
    }
}
