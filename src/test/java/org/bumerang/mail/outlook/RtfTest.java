// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text out of RTF, which is all that some Outlook files hold. */
class RtfTest {

    /** The form without compression, [MS-OXRTFCP] 2.1.3.1.2. */
    static byte[] stored(String rtf) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(16 + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length + 12)
                .putInt(bytes.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(bytes)
                .array();
    }

    /** The example of [MS-OXRTFCP] 3.1.1. */
    @Test
    void theExampleOfTheSpecificationIsExpanded() {
        byte[] compressed = HexFormat.of()
                .parseHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3"
                        + "2068656c090020627705b06c647d0a800fa0");

        assertEquals("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n", CompressedRtf.expand(compressed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one\\par two                                             | one/two
            {\\fonttbl{\\f0 Arial;}}words                            | words
            {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 in HTML\\htmlrtf\\par}\\htmlrtf0 | in HTML
            {\\*\\generator Riched20;}text                           | text
            a\\\\b\\{c\\}                                            | a\\b{c}
            \\uc2\\u8364 ab5                                         | €5
            \\u-10179?\\u-8704?                                      | 😀
            broken {\\b open                                         | broken open
            }}}too many                                              | too many
            \\'c3\\'9c                                               | Ãœ
            """)
    void rtfGivesItsWords(String rtf, String words) {
        String text = RtfText.of("{\\rtf1\\ansi\\ansicpg1252 " + rtf);

        assertEquals(words, text.replace("\n", "/"));
    }

    @Test
    void whatIsNoRtfGivesNothing() {
        assertEquals("", RtfText.of("plain words"));
        assertEquals("", CompressedRtf.expand(new byte[3]));
        assertEquals("", CompressedRtf.expand(new byte[40]));
    }

    @Test
    void aCutOrEndlessTextEnds() {
        byte[] whole = stored("{\\rtf1 \\u1234\\'4".repeat(100));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertTrue(RtfText.of(CompressedRtf.expand(cut)).length() <= whole.length);
        }
        byte[] bomb = new byte[1 << 20];
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(8, 0x75465A4C);
        Arrays.fill(bomb, 16, bomb.length, (byte) 0xFF);
        assertTrue(CompressedRtf.expand(bomb).length() < 5 << 20);
    }
}
