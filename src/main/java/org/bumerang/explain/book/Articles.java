// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bumerang.explain.Language;
import org.bumerang.explain.Resource;

/**
 * The written pages: {@code explain/pages/de/ID.md} and {@code explain/pages/en/ID.md}, in the order and chapters of
 * {@code explain/pages/index.json}.
 */
final class Articles {

    private static final String FOLDER = "/org/bumerang/explain/pages/";

    /** The order of all pages; the same for every language. */
    record Index(List<Section> chapters) {}

    /** A chapter: its title in both languages, and the ids of its pages. */
    record Section(String id, String de, String en, List<String> pages) {

        String title(Language language) {
            return switch (language) {
                case DE -> de;
                case EN -> en;
            };
        }
    }

    private Articles() {}

    static Index index() {
        return Resource.json(FOLDER + "index.json", Index.class);
    }

    /** All chapters of one language. A missing or wrongly written page fails with its name. */
    static List<Chapter> in(Language language) {
        PageReader reader = new PageReader();
        return index().chapters().stream()
                .map(section -> new Chapter(
                        section.id(),
                        section.title(language),
                        section.pages().stream()
                                .map(id -> reader.read(id, markdown(id, language)))
                                .toList()))
                .toList();
    }

    private static String markdown(String id, Language language) {
        String file = FOLDER + language.code() + "/" + id + ".md";
        try (InputStream stream = Articles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
