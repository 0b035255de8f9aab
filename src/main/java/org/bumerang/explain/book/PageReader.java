// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads a page written in the small part of Markdown that our pages use: one {@code # Title} first, {@code ## headings},
 * paragraphs, flat lists, strong words, code, and links of the form {@code [words](page:mailer-daemon)} or
 * {@code [words](code:5.7.26)}. Anything else fails with the page's id: the pages are ours, so that it is a mistake.
 */
final class PageReader {

    private static final String TO_PAGE = "page:";
    private static final String TO_CODE = "code:";

    private final Parser parser = Parser.builder().build();

    Page read(String id, String markdown) {
        return new Reading(id).page(parser.parse(markdown));
    }

    /** Reads one page. */
    private record Reading(String id) {

        Page page(Node document) {
            List<Node> parts = childrenOf(document);
            if (parts.isEmpty() || !(parts.getFirst() instanceof Heading title) || title.getLevel() != 1) {
                throw wrong("does not begin with a title");
            }
            return new Page(
                    id, plain(title), parts.stream().skip(1).map(this::block).toList());
        }

        private Block block(Node node) {
            return switch (node) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> new Block.Paragraph(spans(paragraph));
                case OrderedList list -> new Block.Points(true, points(list));
                case BulletList list -> new Block.Points(false, points(list));
                default -> throw unknown(node);
            };
        }

        private Block heading(Heading heading) {
            if (heading.getLevel() != 2) {
                throw wrong("has a heading of level " + heading.getLevel());
            }
            return new Block.Heading(plain(heading));
        }

        private List<List<Span>> points(Node list) {
            return childrenOf(list).stream().map(this::point).toList();
        }

        private List<Span> point(Node item) {
            List<Node> parts = childrenOf(item);
            if (!(item instanceof ListItem) || parts.size() != 1 || !(parts.getFirst() instanceof Paragraph only)) {
                throw wrong("has a point that is not one paragraph");
            }
            return spans(only);
        }

        private List<Span> spans(Node parent) {
            return joined(childrenOf(parent).stream().map(this::span).toList());
        }

        private Span span(Node node) {
            return switch (node) {
                case Text text -> new Span.Words(text.getLiteral());
                case SoftLineBreak end -> new Span.Words(" ");
                case StrongEmphasis strong -> new Span.Strong(plain(strong));
                case Code code -> new Span.Code(code.getLiteral());
                case Link link -> new Span.Link(plain(link), target(link));
                default -> throw unknown(node);
            };
        }

        private String target(Link link) {
            String target = link.getDestination();
            if (link.getTitle() != null || !(target.startsWith(TO_PAGE) || target.startsWith(TO_CODE))) {
                throw wrong("leads out of the book: " + target);
            }
            return target.startsWith(TO_PAGE) ? target.substring(TO_PAGE.length()) : target;
        }

        /** Titles, strong words and the words of links hold nothing but words. */
        private String plain(Node parent) {
            StringBuilder words = new StringBuilder();
            for (Span span : spans(parent)) {
                if (!(span instanceof Span.Words)) {
                    throw wrong("sets something inside “" + span.text() + "”");
                }
                words.append(span.text());
            }
            return words.toString();
        }

        private IllegalStateException unknown(Node node) {
            return wrong("holds a " + node.getClass().getSimpleName());
        }

        private IllegalStateException wrong(String what) {
            return new IllegalStateException("page " + id + " " + what);
        }
    }

    /** The parser cuts words at every possible mark. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Words && !joined.isEmpty() && joined.getLast() instanceof Span.Words before) {
                joined.set(joined.size() - 1, new Span.Words(before.text() + span.text()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Node> childrenOf(Node parent) {
        return Stream.iterate(
                        Optional.ofNullable(parent.getFirstChild()),
                        Optional::isPresent,
                        child -> child.map(Node::getNext))
                .flatMap(Optional::stream)
                .toList();
    }
}
