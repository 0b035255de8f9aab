// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a person would see of a notice written in HTML. Nothing is rendered or loaded.
 *
 * @param text its visible text, a line for each block
 * @param links its links and forms with the words that a reader would click on
 * @param brokenWord a word with hidden letters in its middle
 * @param picture whether it shows a picture
 */
record SeenHtml(String text, List<Links.Link> links, Optional<String> brokenWord, boolean picture) {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_LABEL = 100;
    private static final Set<String> SILENT = Set.of("style", "script", "head", "title", "template", "noscript");

    /** Style rules that make text invisible, without spaces; the last letter of a size must not go on. */
    private static final List<String> HIDING =
            List.of("display:none", "visibility:hidden", "mso-hide:all", "font-size:0", "opacity:0", "max-height:0");

    /** Reads at most 200,000 characters. */
    static SeenHtml of(String html) {
        return seen(html, new Eye());
    }

    /** The same for a person to read: white space as a browser shows it, and behind each link the host that it leads to. */
    static SeenHtml withHosts(String html) {
        return seen(html, new ReadingEye());
    }

    private static SeenHtml seen(String html, Eye eye) {
        Jsoup.parse(Fields.cut(html, LONGEST)).body().filter(eye);
        return new SeenHtml(eye.text.toString(), List.copyOf(eye.links), eye.broken, eye.picture);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || HIDING.stream().anyMatch(rule -> rules(style, rule));
    }

    private static boolean rules(String style, String rule) {
        int at = style.indexOf(rule);
        int next = at + rule.length();
        return at >= 0 && (next >= style.length() || ".123456789".indexOf(style.charAt(next)) < 0);
    }

    private static class Eye implements NodeFilter {

        final StringBuilder text = new StringBuilder();
        private final List<Links.Link> links = new ArrayList<>();
        private Optional<String> broken = Optional.empty();
        private boolean picture;
        private int hiddenAfter = -1;
        private int linkStart;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                say(heard(words).replace('\u00a0', ' '));
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName()) || isHidden(element)) {
                    hiddenAfter = element.hasText() ? text.length() : hiddenAfter;
                    return FilterResult.SKIP_ENTIRELY;
                }
                enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private void enter(Element element) {
            picture |= element.nameIs("img");
            if (element.isBlock() || element.nameIs("br") || element.nameIs("tr")) {
                text.append('\n');
            } else if (element.nameIs("td")) {
                text.append(' ');
            }
            if (element.nameIs("a")) {
                linkStart = text.length();
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String label = element.nameIs("a") ? text.substring(Math.min(linkStart, text.length())) : "";
                Links.link(element.attr("href"), Fields.cut(label.strip(), LONGEST_LABEL))
                        .ifPresent(this::lead);
                Links.link(element.attr("action"), "").ifPresent(this::lead);
                if (element.isBlock()) {
                    text.append('\n');
                }
            }
            return FilterResult.CONTINUE;
        }

        String heard(TextNode words) {
            return words.getWholeText();
        }

        void lead(Links.Link link) {
            links.add(link);
        }

        private void say(String words) {
            boolean between = hiddenAfter == text.length() && hiddenAfter > 0 && !words.isEmpty();
            if (between && Character.isLetter(text.charAt(hiddenAfter - 1)) && Character.isLetter(words.charAt(0))) {
                int start = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1;
                broken = broken.or(
                        () -> Optional.of(text.substring(start) + words.strip().split("\\s", 2)[0]));
            }
            text.append(words);
        }
    }

    /** Writes the host of a link behind its words. */
    private static final class ReadingEye extends Eye {

        @Override
        String heard(TextNode words) {
            boolean asWritten = Optional.ofNullable(words.parent())
                    .filter(parent -> parent.nameIs("pre"))
                    .isPresent();
            return asWritten ? words.getWholeText() : words.text();
        }

        @Override
        void lead(Links.Link link) {
            super.lead(link);
            text.append(text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : " ")
                    .append("(→ ")
                    .append(link.host())
                    .append(')');
        }
    }
}
