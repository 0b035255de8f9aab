// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Knows the block lists by name, and where each shows and removes its entries: {@code lists.properties}. */
final class NamedLists {

    private final Properties lines = Resource.properties(NamedLists.class, "lists.properties");

    /** A block list or a reputation service. */
    record NamedList(String name, String page) {}

    /** The list that these words of a refusal name. */
    Optional<NamedList> in(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lines.stringPropertyNames().stream()
                .sorted()
                .filter(lower::contains)
                .findFirst()
                .map(lines::getProperty)
                .map(NamedLists::read);
    }

    private static NamedList read(String line) {
        int bar = line.indexOf('|');
        return new NamedList(
                line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
