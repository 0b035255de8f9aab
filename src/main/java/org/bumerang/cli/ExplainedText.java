// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.bumerang.explain.book.Block;
import org.bumerang.explain.book.Book;
import org.bumerang.explain.book.Hit;
import org.bumerang.explain.book.Page;
import org.bumerang.explain.book.Span;

/** What the encyclopedia says on a pasted error, a code or a few words, as text for people. */
final class ExplainedText {
    private static final int MOST_HITS = 12;

    private final Book book;
    private final Messages messages;

    ExplainedText(Book book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    /** Writes and flushes; the stream stays open. */
    void write(String pasted, OutputStream out) {
        TextPage text = new TextPage(out);
        Language language = messages.language();
        List<Hit> hits = book.explains(pasted) ? List.of() : book.search(pasted, language);
        if (hits.isEmpty()) {
            write(book.page(book.pageOn(pasted), language).orElseThrow(), text);
        } else {
            write(book.page(hits.getFirst().id(), language).orElseThrow(), text);
            writeMore(hits.stream().skip(1).limit(MOST_HITS).toList(), text);
        }
        text.flush();
    }

    private static void write(Page page, TextPage text) {
        text.title(page.title());
        page.blocks().forEach(block -> write(block, text));
    }

    private static void write(Block block, TextPage text) {
        switch (block) {
            case Block.Heading heading -> text.heading(heading.text());
            case Block.Paragraph paragraph -> text.line(0, paragraph.text());
            case Block.Responsible responsible -> text.line(2, "→ ", responsible.text());
            case Block.Points points ->
                points.points().forEach(point -> text.line(2, points.numbered() ? "☐ " : "• ", textOf(point)));
        }
    }

    private static String textOf(List<Span> point) {
        return point.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The other pages that were found, with what to type to read them. */
    private void writeMore(List<Hit> hits, TextPage text) {
        if (!hits.isEmpty()) {
            text.heading(messages.text("text.more-pages"));
            hits.forEach(hit -> text.line(2, "• ", hit.title()));
        }
    }
}
