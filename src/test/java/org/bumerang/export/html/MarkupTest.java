// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void escapesTextAndAttributes() {
        String written = new Markup()
                .element("p", "<script>&\"'</script>", "title", "\" onclick=\"x")
                .toString();

        assertEquals("<p title=\"&quot; onclick=&quot;x\">&lt;script&gt;&amp;&quot;'&lt;/script&gt;</p>\n", written);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x8, 0x1B, 0x7F, 0x85, 0xD800, 0xDFFF, 0x202E, 0x2066, 0xFFFE, 0x1FFFF})
    void replacesWhatXmlCannotHoldOrWhatTurnsALine(int character) {
        String text = character < 0x10000 ? String.valueOf((char) character) : Character.toString(character);

        assertEquals("a\uFFFDb", new Markup().write("a" + text + "b").toString());
    }

    @Test
    void keepsLettersOfEveryScript() {
        assertEquals("Käthe ταχ 日本 📮", new Markup().write("Käthe ταχ 日本 📮").toString());
    }
}
