// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** The list of keys: those of the menu bar, and the few that have no entry there. */
final class ShortcutsView {

    private record Line(KeyCombination keys, ObservableValue<String> text) {}

    private final Texts texts;
    private final List<Menu> menus;
    private final Parent root;

    @FXML
    private GridPane grid;

    ShortcutsView(List<Menu> menus, FxmlLoader loader) {
        this.menus = List.copyOf(menus);
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        List<Line> lines = Stream.concat(
                        menus.stream().flatMap(ShortcutsView::lines),
                        Stream.of(
                                new Line(KeyCombination.valueOf("Up"), texts.bind("help.rows")),
                                new Line(KeyCombination.valueOf("Enter"), texts.bind("help.enter")),
                                new Line(KeyCombination.valueOf("Shift+F10"), texts.bind("help.menu")),
                                new Line(KeyCombination.valueOf("Esc"), texts.bind("help.escape")),
                                new Line(KeyCombination.valueOf("'?'"), texts.bind("menu.shortcuts"))))
                .toList();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            Label keys = new Label(line.keys().getDisplayText());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("shortcut-key");
            Label text = Typeset.paragraph("");
            text.textProperty().bind(line.text());
            grid.addRow(row, keys, text);
        }
    }

    private static Stream<Line> lines(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(ShortcutsView::lines)
                : Stream.ofNullable(item.getAccelerator()).map(keys -> new Line(keys, item.textProperty()));
    }
}
