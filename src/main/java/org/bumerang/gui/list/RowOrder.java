// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Puts rows in the order of some columns, those that are equal there in the order read. What a row is sorted by is looked
 * up once. Used by one thread and for one piece of work.
 */
final class RowOrder {

    private final List<FindingRow> rows;
    private final RowWords words;
    private final Outdated.Check check;
    private final Comparator<FindingRow> comparator;
    private int compared;

    RowOrder(List<FindingRow> rows, List<Sorting> order, RowWords words, Outdated.Check check) {
        this.rows = rows;
        this.words = words;
        this.check = check;
        List<Comparator<FindingRow>> by = new ArrayList<>();
        order.forEach(sorting -> by.add(of(sorting)));
        by.add(Comparator.comparingInt(FindingRow::number));
        this.comparator = (one, other) -> compare(by, one, other);
    }

    /** The numbers of all rows. */
    int[] all() {
        FindingRow[] sorted = rows.toArray(FindingRow[]::new);
        Arrays.sort(sorted, comparator);
        return Arrays.stream(sorted).mapToInt(FindingRow::number).toArray();
    }

    /** The same with the rows that have come since then, each put where it belongs. */
    int[] merged(int[] sorted) {
        FindingRow[] fresh = rows.subList(sorted.length, rows.size()).toArray(FindingRow[]::new);
        Arrays.sort(fresh, comparator);
        int[] merged = new int[rows.size()];
        int from = 0;
        for (int added = 0; added < fresh.length; added++) {
            int to = placeOf(fresh[added], sorted, from);
            System.arraycopy(sorted, from, merged, from + added, to - from);
            merged[to + added] = fresh[added].number();
            from = to;
        }
        System.arraycopy(sorted, from, merged, from + fresh.length, sorted.length - from);
        return merged;
    }

    private int placeOf(FindingRow row, int[] sorted, int from) {
        int low = from;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(rows.get(sorted[middle]), row) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(List<Comparator<FindingRow>> by, FindingRow one, FindingRow other) {
        if (++compared % Outdated.Check.EVERY == 0) {
            check.orEnd();
        }
        for (Comparator<FindingRow> next : by) {
            int result = next.compare(one, other);
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private Comparator<FindingRow> of(Sorting sorting) {
        Comparator<FindingRow> ascending = sorting.column() == ListColumn.WHEN
                ? Comparator.comparing(row -> row.message().head().date().orElse(Instant.MIN))
                : byText(row -> fold(words.of(sorting.column(), row)));
        return sorting.descending() ? ascending.reversed() : ascending;
    }

    private Comparator<FindingRow> byText(Function<FindingRow, String> text) {
        String[] known = new String[rows.size()];
        return Comparator.comparing(row -> {
            String key = known[row.number()];
            if (key == null) {
                key = text.apply(row);
                known[row.number()] = key;
            }
            return key;
        });
    }

    // as a dictionary sorts: large letters among the small ones, letters with marks among those without
    private static String fold(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        boolean plain = folded.chars().allMatch(character -> character < 0x80);
        return plain
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
