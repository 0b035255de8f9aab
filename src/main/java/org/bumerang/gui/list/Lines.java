// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the table shows, from top to bottom: rows and headings. Immutable. */
final class Lines {

    /** The line of a row that is not among those wanted. */
    static final int HIDDEN = -1;

    /** That of one whose group is closed. */
    static final int IN_CLOSED_GROUP = -2;

    static final Lines NONE = new Lines(List.of(), new int[0]);

    private final List<Row> list;
    private final int[] places;

    /**
     * @param list changes no more
     * @param places the line of each row of the check, by its number; changes no more
     */
    Lines(List<Row> list, int[] places) {
        this.list = list;
        this.places = places;
    }

    List<Row> list() {
        return list;
    }

    /** All rows one below the other; those that are not among them are hidden. */
    static Lines flat(List<FindingRow> shown, int all) {
        int[] places = hidden(all);
        for (int line = 0; line < shown.size(); line++) {
            places[shown.get(line).number()] = line;
        }
        return new Lines(Collections.unmodifiableList(shown), places);
    }

    static int[] hidden(int all) {
        int[] places = new int[all];
        Arrays.fill(places, HIDDEN);
        return places;
    }

    /** The line of a row; negative where it has none. */
    int of(FindingRow row) {
        int line = placeOf(row);
        boolean same = line >= 0
                && list.get(line) instanceof FindingRow shown
                && shown.key().equals(row.key());
        return same ? line : HIDDEN;
    }

    boolean hides(FindingRow row) {
        return placeOf(row) == HIDDEN;
    }

    boolean isInClosedGroup(FindingRow row) {
        return placeOf(row) == IN_CLOSED_GROUP;
    }

    private int placeOf(FindingRow row) {
        return row.number() < places.length ? places[row.number()] : HIDDEN;
    }
}
