// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** The list of findings with its search field and quick filters. */
public final class FindingsView {

    private final FindingsViewModel model;
    private final FindingActions actions;
    private final Texts texts;
    private final FinderView finder;
    private final Parent root;

    @FXML
    private VBox part;

    @FXML
    private TableView<FindingRow> table;

    @FXML
    private TableColumn<FindingRow, FindingRow> recipient;

    @FXML
    private TableColumn<FindingRow, FindingRow> reason;

    @FXML
    private TableColumn<FindingRow, FindingRow> truth;

    @FXML
    private TableColumn<FindingRow, FindingRow> when;

    @FXML
    private TableColumn<FindingRow, FindingRow> source;

    @FXML
    private TableColumn<FindingRow, FindingRow> code;

    @FXML
    private TableColumn<FindingRow, FindingRow> subject;

    @FXML
    private Label placeholder;

    @FXML
    private Label em;

    public FindingsView(FindingsViewModel model, FindingActions actions, FxmlLoader loader) {
        this.model = model;
        this.actions = actions;
        this.texts = loader.texts();
        this.finder = new FinderView(model, this::focus, loader);
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    public void search() {
        finder.search();
    }

    public void focus() {
        table.requestFocus();
    }

    /** The rows that copying is about, in the order of the list. */
    public List<FindingRow> selection() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    @FXML
    private void initialize() {
        part.getChildren().addFirst(finder.root());
        fillTable();
        placeholder
                .textProperty()
                .bind(Bindings.when(Bindings.isEmpty(model.rows()))
                        .then(texts.bind("list.nothing-yet"))
                        .otherwise(texts.bind("list.placeholder")));
        texts.wordsProperty().subscribe(now -> {
            model.languageChanged();
            table.refresh();
        });
    }

    private void fillTable() {
        Map<ListColumn, TableColumn<FindingRow, FindingRow>> columns = Map.of(
                ListColumn.RECIPIENT, recipient,
                ListColumn.REASON, reason,
                ListColumn.TRUTH, truth,
                ListColumn.WHEN, when,
                ListColumn.SOURCE, source,
                ListColumn.CODE, code,
                ListColumn.SUBJECT, subject);
        columns.forEach(new RowCells(model.words(), model.searchProperty())::fill);
        SortedList<FindingRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        new TableColumns(table, columns, model.columns(), em.fontProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(it -> model.select(Optional.of(it))));
        model.selectedProperty().subscribe(this::reveal);
        // new rows make the table forget what was chosen; it is told again once it has settled
        sorted.addListener((ListChangeListener<FindingRow>) change ->
                Platform.runLater(() -> reveal(model.selectedProperty().get())));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                actions.open();
            }
        });
    }

    private void reveal(Optional<FindingRow> row) {
        if (row.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (!row.get().equals(table.getSelectionModel().getSelectedItem())) {
            int index = table.getItems().indexOf(row.get());
            if (index >= 0) {
                table.getSelectionModel().clearAndSelect(index);
                table.scrollTo(Math.max(0, index - 2));
            }
        }
    }

    @FXML
    private void copyAddress() {
        actions.copyAddress();
    }

    @FXML
    private void copyDiagnostic() {
        actions.copyDiagnostic();
    }

    @FXML
    private void copyExplanation() {
        actions.copyExplanation();
    }

    @FXML
    private void showSource() {
        actions.showSource();
    }
}
