// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.List;
import java.util.stream.Collectors;
import org.bumerang.explain.Explanation;

/** A part of a page, from top to bottom. */
public sealed interface Block {

    /** All words of the part, for searching and copying. */
    String text();

    /** A heading below the title. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return textOf(spans);
        }
    }

    /**
     * Points below each other.
     *
     * @param numbered whether they are steps, to be taken in this order
     */
    record Points(boolean numbered, List<List<Span>> points) implements Block {

        public Points {
            points = points.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return points.stream().map(Block::textOf).collect(Collectors.joining("\n"));
        }
    }

    /** Who can mend it, out of the parties of a delivery; {@code text} is the same as a sentence. */
    record Responsible(Explanation.Party party, String text) implements Block {}

    private static String textOf(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
