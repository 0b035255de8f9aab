// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the known layouts from {@code layouts.json} beside this class, in the order in which they are tried. An entry with
 * a misspelt name, without marks or without an example fails with its id: that is a mistake of ours.
 */
final class LayoutReader {

    private static final Set<String> NAMES = Set.of(
            "id",
            "source",
            "says",
            "saysAnyOf",
            "from",
            "titled",
            "section",
            "sectionAnyOf",
            "shape",
            "example",
            "finds");

    private static final String FILE = "layouts.json";

    private LayoutReader() {}

    /** A layout with a notice of it and the recipients that stand there: its documentation and its test. */
    record Described(Layout layout, String example, List<String> finds) {

        Described {
            finds = List.copyOf(finds);
        }
    }

    static List<Described> readAll() {
        try (InputStream in = LayoutReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            List<Described> layouts = new ArrayList<>();
            for (JsonNode entry : new JsonMapper().readTree(in).path("layouts")) {
                layouts.add(described(entry));
            }
            return List.copyOf(layouts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Described described(JsonNode entry) {
        String id = entry.path("id").asString();
        List<Predicate<Notice>> marks = marks(entry);
        List<String> example = texts(entry, "example");
        List<String> finds = texts(entry, "finds");
        boolean strange = entry.propertyNames().stream().anyMatch(name -> !NAMES.contains(name));
        if (strange || id.isEmpty() || marks.isEmpty() || example.isEmpty() || finds.isEmpty()) {
            throw new IllegalStateException("layout " + id + " is incomplete or has a name that is not known");
        }
        Layout layout = new Layout(id, marks.stream().reduce(notice -> false, Predicate::or), shape(entry));
        return new Described(layout, String.join("\n", example), finds);
    }

    private static List<Predicate<Notice>> marks(JsonNode entry) {
        List<Predicate<Notice>> marks = new ArrayList<>();
        phrases(entry, "says", "saysAnyOf").forEach(phrase -> marks.add(notice -> notice.says(phrase)));
        texts(entry, "from").forEach(piece -> marks.add(notice -> notice.from().contains(piece)));
        texts(entry, "titled")
                .forEach(piece -> marks.add(notice -> notice.subject().contains(piece)));
        return marks;
    }

    private static Shape shape(JsonNode entry) {
        Shape shape = ShapeKind.named(entry.path("shape").asString()).shape();
        List<String> openings = phrases(entry, "section", "sectionAnyOf");
        return openings.isEmpty() ? shape : new SectionShape(new Phrases(openings), shape);
    }

    // in the entry itself, or in a list of phrases of that name
    private static List<String> phrases(JsonNode entry, String name, String list) {
        String resource = entry.path(list).asString("");
        Stream<String> shared = resource.isEmpty() ? Stream.of() : Phrases.load(resource).all().stream();
        return Stream.concat(texts(entry, name).stream(), shared).toList();
    }

    private static List<String> texts(JsonNode entry, String name) {
        return entry.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
