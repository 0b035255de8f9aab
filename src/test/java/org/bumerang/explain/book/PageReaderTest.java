// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private final PageReader reader = new PageReader();

    @Test
    void readsEverythingAPageMayHold() {
        Page page = reader.read("p", """
                # A boomerang that is none

                One line
                and the next with **strong words**, `550 5.1.1` and [more](page:other).

                ## Steps

                1. First.
                2. Then [the code](code:5.7.26).

                - A point
                """);
        assertEquals("A boomerang that is none", page.title());
        assertEquals(
                List.of(
                        new Block.Paragraph(List.of(
                                new Span.Words("One line and the next with "),
                                new Span.Strong("strong words"),
                                new Span.Words(", "),
                                new Span.Code("550 5.1.1"),
                                new Span.Words(" and "),
                                new Span.Link("more", "other"),
                                new Span.Words("."))),
                        new Block.Heading("Steps"),
                        new Block.Points(
                                true,
                                List.of(
                                        List.of(new Span.Words("First.")),
                                        List.of(
                                                new Span.Words("Then "),
                                                new Span.Link("the code", "code:5.7.26"),
                                                new Span.Words(".")))),
                        new Block.Points(false, List.of(List.of(new Span.Words("A point"))))),
                page.blocks());
        assertEquals(List.of("other", "code:5.7.26"), page.targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no title",
                "## no title",
                "# T\n\n# another title",
                "# T\n\n### too deep",
                "# T\n\n> quoted",
                "# T\n\n```\nfenced\n```",
                "# T\n\n    indented",
                "# T\n\n<b>markup</b>",
                "# T\n\nwith <b>markup</b>",
                "# T\n\n![a picture](page:p)",
                "# T\n\n*leaning*",
                "# T\n\nbroken  \nline",
                "# T\n\n---",
                "# T\n\n[out](https://example.org)",
                "# T\n\n<https://example.org>",
                "# T\n\n[tip](page:p \"tip\")",
                "# T\n\n- one\n\n  two",
                "# T\n\n- one\n  - two",
                "# T with `code`",
                "# T\n\n[**strong** link](page:p)"
            })
    void failsOnWhatNoPageIsMeantToHold(String markdown) {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> reader.read("odd-page", markdown));
        assertTrue(e.toString().contains("odd-page"), e.toString());
    }
}
