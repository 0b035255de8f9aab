// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;

/**
 * Finds the mail that was loaded already, from another file or twice in one. A report may only be taken for a copy when
 * nothing in it differs: two systems may well give the same Message-ID to different mails. Without a Message-ID date and
 * length must agree too, and without either nothing is a copy. A table of row numbers rather than a map, which would weigh
 * more than the rows.
 */
final class Twins {

    private static final int SMALLEST = 1 << 10;

    private final List<FindingRow> rows;
    private int[] table = empty(SMALLEST);
    private int used;

    /** @param rows where the numbers lead; each mail stands there with its first row */
    Twins(List<FindingRow> rows) {
        this.rows = rows;
    }

    /** The first row of the mail that this one is a copy of; otherwise it is noted under the number its first row gets. */
    Optional<FindingRow> findOrNote(FindingRow row) {
        if (!canHaveCopies(row.message())) {
            return Optional.empty();
        }
        int slot = slotOf(row);
        if (table[slot] >= 0) {
            return Optional.of(rows.get(table[slot]));
        }
        if (used * 2 >= table.length) {
            grow();
            slot = slotOf(row);
        }
        table[slot] = row.number();
        used++;
        return Optional.empty();
    }

    private int slotOf(FindingRow row) {
        int slot = spread(row.message().head().hashCode());
        while (table[slot] >= 0 && !isCopy(row, rows.get(table[slot]))) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int spread(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (table.length - 1);
    }

    private void grow() {
        int[] old = table;
        table = empty(old.length * 2);
        Arrays.stream(old).filter(number -> number >= 0).forEach(number -> table[slotOf(rows.get(number))] = number);
    }

    private static int[] empty(int size) {
        int[] table = new int[size];
        Arrays.fill(table, -1);
        return table;
    }

    private static boolean canHaveCopies(AnalyzedMessage message) {
        return !message.head().messageId().isEmpty()
                || (message.head().date().isPresent() && message.location().length() > 0);
    }

    private static boolean isCopy(FindingRow one, FindingRow other) {
        AnalyzedMessage first = one.message();
        AnalyzedMessage second = other.message();
        boolean named = !first.head().messageId().isEmpty();
        return first.head().equals(second.head())
                && (named || first.location().length() == second.location().length())
                && first.kind() == second.kind()
                && one.truth().equals(other.truth())
                && first.findings().equals(second.findings())
                && first.report().equals(second.report());
    }
}
