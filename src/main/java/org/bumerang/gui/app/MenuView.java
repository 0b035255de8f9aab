// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.ColumnsMenu;
import org.bumerang.gui.list.RowMenu;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.settings.ColourScheme;

/** The menu bar and the language button. Everything the program can do stands here, with its key. */
final class MenuView {

    private final Commands commands;
    private final Models models;
    private final Texts texts;
    private final Parent root;

    @FXML
    private MenuItem export;

    @FXML
    private MenuItem report;

    @FXML
    private MenuItem sent;

    @FXML
    private MenuItem search;

    @FXML
    private Menu edit;

    @FXML
    private MenuItem why;

    @FXML
    private MenuItem todo;

    @FXML
    private Menu recent;

    @FXML
    private Menu closeFile;

    @FXML
    private Menu columns;

    @FXML
    private CheckMenuItem deleted;

    @FXML
    private RadioMenuItem schemeSystem;

    @FXML
    private RadioMenuItem schemeLight;

    @FXML
    private RadioMenuItem schemeDark;

    @FXML
    private RadioMenuItem schemeContrast;

    MenuView(Commands commands, Models models, FxmlLoader loader) {
        this.commands = commands;
        this.models = models;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        CheckViewModel check = models.check();
        BooleanBinding noResult = Bindings.createBooleanBinding(
                () -> check.analysisProperty().get().isEmpty(), check.analysisProperty());
        BooleanBinding noRow = Bindings.createBooleanBinding(
                () -> models.findings().selectedProperty().get().isEmpty(),
                models.findings().selectedProperty());
        for (MenuItem item : new MenuItem[] {export, report, sent, search, why, todo}) {
            item.disableProperty().bind(noResult);
        }
        List<MenuItem> forRows = new RowMenu(commands.results(), texts).items();
        forRows.forEach(item -> item.disableProperty().bind(noRow));
        edit.getItems().addAll(forRows);
        FilesMenu files = new FilesMenu(commands.ways(), check, texts);
        files.fillRecent(recent);
        files.fillLoaded(closeFile);
        new ColumnsMenu(models.findings().columns(), texts).fill(columns);
        deleted.selectedProperty().bindBidirectional(check.deletedProperty());
        ToggleGroup schemes = new ToggleGroup();
        Map.of(
                        ColourScheme.SYSTEM, schemeSystem,
                        ColourScheme.LIGHT, schemeLight,
                        ColourScheme.DARK, schemeDark,
                        ColourScheme.HIGH_CONTRAST, schemeContrast)
                .forEach((scheme, item) -> {
                    item.setToggleGroup(schemes);
                    item.setSelected(commands.theme().schemeProperty().get() == scheme);
                    item.setOnAction(event -> commands.theme().schemeProperty().set(scheme));
                });
    }

    @FXML
    private void open() {
        commands.ways().open();
    }

    @FXML
    private void openFolder() {
        commands.ways().openFolder();
    }

    @FXML
    private void paste() {
        commands.ways().paste();
    }

    @FXML
    private void example() {
        commands.ways().example();
    }

    @FXML
    private void addSent() {
        commands.ways().addSent();
    }

    @FXML
    private void export() {
        commands.export();
    }

    @FXML
    private void report() {
        commands.report();
    }

    @FXML
    private void close() {
        commands.close();
    }

    @FXML
    private void reopen() {
        models.check().reopen();
    }

    @FXML
    private void quit() {
        commands.quit();
    }

    @FXML
    private void search() {
        commands.results().search();
    }

    @FXML
    private void why() {
        commands.results().showWhy();
    }

    @FXML
    private void todo() {
        commands.results().showTodo();
    }

    @FXML
    private void history() {
        commands.history();
    }

    @FXML
    private void language() {
        commands.otherLanguage();
    }

    @FXML
    private void zoomIn() {
        commands.theme().zoomIn();
    }

    @FXML
    private void zoomOut() {
        commands.theme().zoomOut();
    }

    @FXML
    private void zoomNormal() {
        commands.theme().zoomProperty().set(100);
    }

    @FXML
    private void pages() {
        commands.ways().lookUp();
    }

    @FXML
    private void shortcuts() {
        commands.help();
    }

    @FXML
    private void logs() {
        commands.logs();
    }

    @FXML
    private void about() {
        commands.about();
    }
}
