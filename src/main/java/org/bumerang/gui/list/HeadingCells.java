// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** The heading of a group, written from the first column on over those beside it. */
final class HeadingCells {

    private final FindingsViewModel model;
    private final Texts texts;

    HeadingCells(FindingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void show(TableCell<Row, Row> cell, Heading heading) {
        boolean first = cell.getTableView().getVisibleLeafIndex(cell.getTableColumn()) == 0;
        cell.setText("");
        cell.setGraphic(first ? label(heading) : null);
        cell.setAccessibleText(first ? spoken(heading) : "");
    }

    private Label label(Heading heading) {
        Label label = new Label(
                texts.text("list.group", word(heading), heading.count()),
                Typeset.icon(heading.open() ? "fth-chevron-down" : "fth-chevron-right"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("group-heading");
        return label;
    }

    private String spoken(Heading heading) {
        return texts.text(
                heading.open() ? "list.group.open" : "list.group.closed",
                model.nameOf(heading.facet()),
                word(heading),
                heading.count());
    }

    private String word(Heading heading) {
        return model.wordOf(new Pick(heading.facet(), heading.key()));
    }
}
