// SPDX-License-Identifier: Apache-2.0
package org.bumerang.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fonts that come with the program can be embedded and hold the scripts they are there for. */
class FontsTest {

    @ParameterizedTest
    @CsvSource({
        "NotoSans-Regular.ttf, Größe ταχυδρομείο почта",
        "NotoSans-Bold.ttf, Größe ταχυδρομείο почта",
        "NotoSansMono-Regular.ttf, Größe ταχυδρομείο почта",
        "NotoSansJP-Regular.ttf, 日本語のメール",
        "NotoEmoji-Regular.ttf, 📮🙂✉",
    })
    void holdsItsScript(String file, String sample) throws IOException {
        try (TrueTypeFont font = font(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            List<String> missing = sample.codePoints()
                    .filter(character -> character != ' ' && glyphs.getGlyphId(character) == 0)
                    .mapToObj(Character::toString)
                    .toList();
            assertEquals(List.of(), missing);
            assertNotNull(font.getGlyph(), "outlines that a PDF can embed in parts");
            assertEquals(0, font.getOS2Windows().getFsType(), "embedding is not restricted");
        }
    }

    @Test
    void theLicenceLiesBesideThem() throws IOException {
        try (InputStream licence = FontsTest.class.getResourceAsStream("OFL.txt")) {
            assertNotNull(licence);
            assertTrue(new String(licence.readAllBytes(), StandardCharsets.UTF_8).contains("SIL OPEN FONT LICENSE"));
        }
    }

    private static TrueTypeFont font(String file) throws IOException {
        try (InputStream stream = FontsTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file);
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }
}
