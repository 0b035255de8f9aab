// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a grouped list, those of a tree: right opens a group, left closes it, from a row left goes to its heading;
 * Enter and the space bar turn a heading over.
 */
final class GroupKeys {

    private final TableView<Row> table;
    private final FindingsViewModel model;

    GroupKeys(TableView<Row> table, FindingsViewModel model) {
        this.table = table;
        this.model = model;
    }

    void follow() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
            if (plain && pressed(key.getCode())) {
                key.consume();
            }
        });
    }

    private boolean pressed(KeyCode key) {
        return switch (table.getSelectionModel().getSelectedItem()) {
            case Heading heading -> onHeading(heading, key);
            case FindingRow row -> key == KeyCode.LEFT && toHeading();
            case null -> false;
        };
    }

    private boolean onHeading(Heading heading, KeyCode key) {
        boolean opens = key == KeyCode.RIGHT;
        boolean closes = key == KeyCode.LEFT;
        boolean turns = key == KeyCode.ENTER || key == KeyCode.SPACE;
        if (opens || closes || turns) {
            model.open(heading, turns ? !heading.open() : opens);
        }
        return opens || closes || turns;
    }

    private boolean toHeading() {
        int line = table.getSelectionModel().getSelectedIndex();
        while (line >= 0 && !(table.getItems().get(line) instanceof Heading)) {
            line--;
        }
        if (line >= 0) {
            table.getSelectionModel().clearAndSelect(line);
            table.scrollTo(Math.max(0, line - 1));
        }
        return line >= 0;
    }
}
