// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the list is grouped.
 *
 * @param facet empty where it is flat
 * @param open whether the groups are open, those apart that are named
 * @param others the keys of the groups that are not as the others
 */
public record Grouping(Optional<Facet> facet, boolean open, Set<String> others) {

    public static final Grouping FLAT = new Grouping(Optional.empty(), true, Set.of());

    public Grouping {
        others = Set.copyOf(others);
    }

    /** Groups by a facet, all groups closed. */
    static Grouping by(Facet facet) {
        return new Grouping(Optional.of(facet), false, Set.of());
    }

    boolean isOpen(String key) {
        return open != others.contains(key);
    }

    Grouping with(String key, boolean open) {
        if (open == isOpen(key)) {
            return this;
        }
        Set<String> changed = new HashSet<>(others);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return new Grouping(facet, this.open, changed);
    }

    Grouping withAll(boolean open) {
        return new Grouping(facet, open, Set.of());
    }
}
