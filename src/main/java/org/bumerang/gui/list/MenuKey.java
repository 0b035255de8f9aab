// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens the menu of the list at the row that has the keyboard: not every system does so by itself. */
final class MenuKey {

    private final TableView<?> table;
    private final ContextMenu menu;

    MenuKey(TableView<?> table, ContextMenu menu) {
        this.table = table;
        this.menu = menu;
    }

    void follow() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean wanted =
                    key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
            if (wanted) {
                open();
                key.consume();
            }
        });
    }

    private void open() {
        int focused = table.getFocusModel().getFocusedIndex();
        Node place = table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == focused)
                .findFirst()
                .orElse(table);
        Bounds bounds = place.localToScreen(place.getLayoutBounds());
        double down = place.equals(table) ? 0 : bounds.getHeight();
        menu.show(table, bounds.getMinX() + bounds.getHeight(), bounds.getMinY() + down);
    }
}
