// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the list, in their usual order. Widths are in sizes of the text. */
public enum ListColumn {
    RECIPIENT(7, 10, true, true),
    REASON(10, 20.5, true, true),
    TRUTH(7, 12, false, true),
    WHEN(7, 10, false, true),
    SOURCE(6, 8, true, true),
    CODE(5, 7, false, false),
    SUBJECT(8, 15, true, false);

    final double least;
    final double usual;
    /** Whether the column takes what is left and gives first where there is not enough. */
    final boolean elastic;

    final boolean shownUsually;

    ListColumn(double least, double usual, boolean elastic, boolean shownUsually) {
        this.least = least;
        this.usual = usual;
        this.elastic = elastic;
        this.shownUsually = shownUsually;
    }

    /** The name in the settings, in FXML, and behind {@code column.} in text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListColumn> of(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }
}
