// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bumerang.gui.i18n.Texts;

/** Fills a menu with the columns of the list, to show and hide them, and an entry that resets everything. */
public final class ColumnsMenu {

    private final ColumnsViewModel model;
    private final Texts texts;

    public ColumnsMenu(ColumnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public void fill(Menu menu) {
        MenuItem reset = new MenuItem();
        reset.textProperty().bind(texts.bind("menu.columns.reset"));
        reset.setOnAction(event -> model.reset());
        for (ListColumn column : ListColumn.values()) {
            menu.getItems().add(item(column));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private CheckMenuItem item(ListColumn column) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind("column." + column.id()));
        item.setOnAction(event -> model.show(column, item.isSelected()));
        model.onChange(() -> item.setSelected(model.isShown(column)));
        return item;
    }
}
