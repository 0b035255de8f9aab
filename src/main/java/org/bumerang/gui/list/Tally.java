// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Map;

/**
 * What the quick filters say.
 *
 * @param present how many rows each group has in all; a group without rows is not named
 * @param counts how many rows of each group the list would show if that were the only group chosen
 * @param suspicious how many of the rows that the list may show are suspicious
 */
record Tally(Map<Group, Integer> present, Map<Group, Integer> counts, int suspicious) {

    static final Tally NONE = new Tally(Map.of(), Map.of(), 0);

    Tally {
        present = Map.copyOf(present);
        counts = Map.copyOf(counts);
    }

    int of(Group group) {
        return counts.getOrDefault(group, 0);
    }

    boolean has(Group group) {
        return present.containsKey(group);
    }
}
