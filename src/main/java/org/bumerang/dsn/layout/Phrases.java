// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Phrases in many languages from a resource beside this class: one a line, in lower case, lines with {@code #} in front
 * are remarks. They are looked for as they stand, without patterns.
 */
public record Phrases(List<String> all) implements Iterable<String> {

    public Phrases {
        all = List.copyOf(all);
    }

    /** Loads the phrases of a resource. A missing one is a mistake of ours and ends the program. */
    public static Phrases load(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no phrases of this name: " + name);
            }
            return new Phrases(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** True where one of them stands in a text, which is given in lower case. */
    public boolean standIn(String lower) {
        return all.stream().anyMatch(lower::contains);
    }

    /** True where a text, given in lower case, begins with one of them. */
    public boolean begin(String lower) {
        return all.stream().anyMatch(lower::startsWith);
    }

    @Override
    public Iterator<String> iterator() {
        return all.iterator();
    }
}
