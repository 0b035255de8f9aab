// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Locale;

/** What can be done with the chosen rows, in the menu bar and in the menu of the list alike. */
public enum RowCommand {
    COPY_ADDRESS("Shortcut+C"),
    COPY_ALL_ADDRESSES(""),
    COPY_DIAGNOSTIC(""),
    COPY_EXPLANATION("Shortcut+Shift+C"),
    COPY_TICKET(""),
    COPY_TABLE(""),
    SELECT_ALL("Shortcut+A"),
    SOURCE("Shortcut+U"),
    FOLDER("");

    private final String keys;

    RowCommand(String keys) {
        this.keys = keys;
    }

    /** The key of its text. */
    String text() {
        return "menu." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that do the same, as JavaFX writes them; empty where there are none. */
    String keys() {
        return keys;
    }
}
