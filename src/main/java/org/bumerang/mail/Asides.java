// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left aside while an input is read. */
final class Asides {

    private final Map<Aside.Kind, Aside> byKind = new EnumMap<>(Aside.Kind.class);

    void add(Aside.Kind kind, MessageLocation where) {
        byKind.merge(kind, new Aside(kind, 1, where), (seen, more) -> new Aside(kind, seen.count() + 1, seen.first()));
    }

    /** One of each kind there was, in the order of the kinds. */
    List<Aside> all() {
        return List.copyOf(byKind.values());
    }
}
