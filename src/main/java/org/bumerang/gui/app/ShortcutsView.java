// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** The list of keys. */
final class ShortcutsView {

    private record Line(String keys, String text) {}

    // the keys of the menu bar, and those that have no menu entry
    private static final List<Line> LINES = List.of(
            new Line("Shortcut+O", "menu.open"),
            new Line("Shortcut+Shift+O", "menu.open-folder"),
            new Line("Shortcut+V", "menu.paste"),
            new Line("Shortcut+F", "menu.search"),
            new Line("Esc", "help.escape"),
            new Line("Up", "help.rows"),
            new Line("Enter", "help.enter"),
            new Line("Shortcut+U", "menu.source"),
            new Line("Shortcut+C", "menu.copy-address"),
            new Line("Shortcut+Shift+C", "menu.copy-explanation"),
            new Line("Shortcut+E", "menu.export"),
            new Line("Shortcut+P", "menu.report"),
            new Line("Shortcut+L", "menu.language"),
            new Line("Shortcut+Plus", "menu.zoom-in"),
            new Line("Shortcut+Minus", "menu.zoom-out"),
            new Line("Shortcut+0", "menu.zoom-normal"),
            new Line("Shortcut+W", "menu.close"),
            new Line("Shortcut+Z", "menu.reopen"),
            new Line("Shortcut+Q", "menu.quit"),
            new Line("F1", "menu.pages"),
            new Line("'?'", "menu.shortcuts"));

    private final Texts texts;
    private final Parent root;

    @FXML
    private GridPane grid;

    ShortcutsView(FxmlLoader loader) {
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        for (int row = 0; row < LINES.size(); row++) {
            Line line = LINES.get(row);
            Label keys = new Label(KeyCombination.keyCombination(line.keys()).getDisplayText());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("shortcut-key");
            Label text = Typeset.paragraph("");
            text.textProperty().bind(texts.bind(line.text()));
            grid.addRow(row, keys, text);
        }
    }
}
