// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarations of a style sheet, read well enough to follow a colour through its roles. */
final class StyleSheet {

    /** One selector of one block, in the order of the sheet. */
    private record Block(String media, String selector, Map<String, String> declarations) {}

    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
    private static final Pattern PIECE = Pattern.compile("([^{}]*)([{}])");

    private final List<Block> blocks = new ArrayList<>();

    private StyleSheet(String css) {
        Matcher pieces = PIECE.matcher(COMMENT.matcher(css).replaceAll(""));
        String media = "";
        String head = "";
        while (pieces.find()) {
            String text = pieces.group(1).strip();
            if (pieces.group(2).equals("{")) {
                if (text.startsWith("@media")) {
                    media = text;
                } else {
                    head = text;
                }
            } else if (head.isEmpty()) {
                media = "";
            } else {
                add(media, head, text);
                head = "";
            }
        }
    }

    static StyleSheet of(String file) throws IOException {
        try (InputStream css = Theme.class.getResourceAsStream(file)) {
            return new StyleSheet(new String(Objects.requireNonNull(css, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What blocks with exactly this selector say where this media query holds; empty for those without one. */
    Map<String, String> declarations(String media, String selector) {
        Map<String, String> all = new HashMap<>();
        blocks.stream()
                .filter(block ->
                        block.selector().equals(selector) && block.media().contains(media))
                .filter(block -> !media.isEmpty() || block.media().isEmpty())
                .forEach(block -> all.putAll(block.declarations()));
        return all;
    }

    private void add(String media, String selectors, String body) {
        Map<String, String> declarations = new HashMap<>();
        for (String line : body.split(";", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        Arrays.stream(selectors.split(",", -1))
                .map(selector -> selector.strip().replaceAll("\\s+", " "))
                .forEach(selector -> blocks.add(new Block(media, selector, declarations)));
    }
}
