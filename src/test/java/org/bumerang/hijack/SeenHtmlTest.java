// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenHtmlTest {

    private static String words(String html) {
        return Lettering.plain(SeenHtml.of(html).text()).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style=\"display: none\">x</span>",
                "<span style='font-size:0px'>x</span>",
                "<div style='max-height:0;overflow:hidden'>x</div>",
                "<b hidden>x</b>",
                "<style>x</style>",
                "<script>x</script>"
            })
    void hiddenTextIsNotSeen(String hidden) {
        assertEquals("mail", words("<p>" + hidden + "mail</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i style='font-size:0.9em'>mail</i>", "<b style='opacity:0.8'>mail</b>", "&#109;&#97;il"})
    void smallAndEncodedTextIsSeen(String html) {
        assertEquals("mail", words(html));
    }

    @Test
    void aWordWithHiddenLettersInsideIsNoticed() {
        assertEquals(
                Optional.of("messages"),
                SeenHtml.of("Two mes<span style='font-size:0'>qq</span>sages wait")
                        .brokenWord());
        assertEquals(
                Optional.empty(),
                SeenHtml.of("<div style='display:none'>preview</div>Two messages")
                        .brokenWord());
    }

    @Test
    void linksAndFormsHaveTheirWords() {
        SeenHtml html = SeenHtml.of(
                "<a href=\"https://a.example/x\"><b>Release</b></a> <form action='http://b.example/'></form>"
                        + "<a href='https://c.example/'>https://c.example/</a><a href='mailto:x@d.example'>x</a>");
        assertEquals(
                List.of("a.example", "b.example", "c.example"),
                html.links().stream().map(Links.Link::host).toList());
        assertTrue(html.links().getFirst().isButton());
        assertFalse(html.links().getLast().isButton());
    }

    @Test
    void anEndlessPageIsReadInPart() {
        assertTrue(SeenHtml.of("<div>".repeat(100_000) + "x").text().length() < 500_000);
    }
}
