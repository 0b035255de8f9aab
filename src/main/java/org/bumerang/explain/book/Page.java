// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the book in one language.
 *
 * @param id the same in every language: the name of an article, such as {@code mailer-daemon}, or {@code code:} and a
 *     code, such as {@code code:5.7.26}
 */
public record Page(String id, String title, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Title and text, a line for each part: what is copied and what is searched. */
    public String text() {
        return Stream.concat(Stream.of(title), blocks.stream().map(Block::text)).collect(Collectors.joining("\n"));
    }

    /** The ids of all pages that this one leads to, in their order. */
    public List<String> targets() {
        return blocks.stream()
                .flatMap(Page::spans)
                .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.target()) : Stream.empty())
                .toList();
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.spans().stream();
            case Block.Points points -> points.points().stream().flatMap(List::stream);
            case Block.Heading heading -> Stream.empty();
            case Block.Responsible responsible -> Stream.empty();
        };
    }
}
