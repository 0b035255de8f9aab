// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the quick filters let through of the rows that have the words and picks, and how many they would. */
final class Harvest {

    private final Sifter sifter;
    private final boolean onlyOrdinary;
    private final List<FindingRow> taken;
    private final List<FindingRow> shown;
    private final Map<Group, Integer> counts = new EnumMap<>(Group.class);
    private int suspicious;

    private Harvest(Query query, Stock stock, int most) {
        sifter = new Sifter(query.sieve(), query.words());
        onlyOrdinary = stock.onlyOrdinary();
        taken = new ArrayList<>(most);
        shown = Collections.unmodifiableList(taken);
    }

    /**
     * @param order the numbers of all rows
     * @param held which of them have the words and picks
     */
    static Harvest of(Query query, Stock stock, int[] order, BitSet held) {
        Harvest harvest = new Harvest(query, stock, held.cardinality());
        List<FindingRow> rows = stock.rows();
        for (int number : order) {
            if (held.get(number)) {
                harvest.take(rows.get(number));
            }
        }
        return harvest;
    }

    private void take(FindingRow row) {
        Group group = row.group();
        boolean inGroup = sifter.isInGroup(row, group, onlyOrdinary);
        boolean suspiciousEnough = sifter.isSuspiciousEnough(row);
        if (suspiciousEnough) {
            counts.merge(group, 1, Integer::sum);
        }
        if (inGroup && row.isSuspicious()) {
            suspicious++;
        }
        if (inGroup && suspiciousEnough) {
            taken.add(row);
        }
    }

    List<FindingRow> shown() {
        return shown;
    }

    Map<Group, Integer> counts() {
        return Map.copyOf(counts);
    }

    int suspicious() {
        return suspicious;
    }
}
