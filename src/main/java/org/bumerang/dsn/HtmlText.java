// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the HTML of a notice into lines of text. Nothing is rendered or loaded. */
final class HtmlText {

    private static final int LONGEST = 200_000;

    private static final Set<String> SILENT = Set.of("style", "script", "head", "title");

    private HtmlText() {}

    /** The text with a line for each block; of HTML past 200,000 characters the rest is left out. */
    static String of(String html) {
        if (html.isBlank()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html)
                .body()
                .traverse(new Lines(text));
        return text.toString().strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text;
        private int preformatted;

        Lines(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && isHeard(words)) {
                String heard = preformatted > 0 ? words.getWholeText() : words.text();
                text.append(heard.replace('\u00a0', ' '));
            } else if (node instanceof Element element && breaks(element)) {
                breakLine();
                preformatted += element.nameIs("pre") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.nameIs("pre") ? 1 : 0;
                end(element);
            }
        }

        private void end(Element element) {
            if (element.isBlock() || element.nameIs("tr")) {
                breakLine();
            } else if (element.nameIs("td")) {
                text.append(' ');
            }
            if (element.nameIs("p")) {
                text.append('\n');
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("tr");
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private static boolean isHeard(TextNode words) {
            Node parent = words.parent();
            return parent == null || !SILENT.contains(parent.normalName());
        }
    }
}
