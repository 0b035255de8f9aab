// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A line of the table; a click on a heading opens or closes its group. */
final class LineRow extends TableRow<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final FindingsViewModel model;

    LineRow(FindingsViewModel model) {
        this.model = model;
        setOnMouseClicked(this::clicked);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof Heading);
    }

    private void clicked(MouseEvent click) {
        boolean plain = click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown();
        if (plain && getItem() instanceof Heading heading) {
            model.open(heading, !heading.open());
        }
    }
}
