// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
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
    private TableView<Row> table;

    @FXML
    private TableColumn<Row, Row> recipient;

    @FXML
    private TableColumn<Row, Row> reason;

    @FXML
    private TableColumn<Row, Row> truth;

    @FXML
    private TableColumn<Row, Row> when;

    @FXML
    private TableColumn<Row, Row> source;

    @FXML
    private TableColumn<Row, Row> code;

    @FXML
    private TableColumn<Row, Row> subject;

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

    public void selectAll() {
        table.getSelectionModel().selectAll();
    }

    /** The rows that copying is about, in the order of the list. */
    public List<FindingRow> selection() {
        return table.getSelectionModel().getSelectedItems().stream()
                .<FindingRow>mapMulti((row, more) -> {
                    if (row instanceof FindingRow finding) {
                        more.accept(finding);
                    }
                })
                .toList();
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
        Map<ListColumn, TableColumn<Row, Row>> columns = Map.of(
                ListColumn.RECIPIENT, recipient,
                ListColumn.REASON, reason,
                ListColumn.TRUTH, truth,
                ListColumn.WHEN, when,
                ListColumn.SOURCE, source,
                ListColumn.CODE, code,
                ListColumn.SUBJECT, subject);
        HeadingCells headings = new HeadingCells(model, texts);
        columns.forEach(new RowCells(model.words(), model.searchProperty(), headings)::fill);
        table.setSortPolicy(sorted -> {
            model.orderProperty().set(order());
            return true;
        });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(of -> new LineRow(model));
        new TableLines(table, model).follow();
        // afterwards, because a table forgets its order with its items
        new TableColumns(table, columns, model.columns(), em.fontProperty());
        new GroupKeys(table, model).follow();
        ContextMenu menu = new ContextMenu(new RowMenu(actions, texts).items().toArray(MenuItem[]::new));
        table.setContextMenu(menu);
        new MenuKey(table, menu).follow();
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>)
                change -> model.chosenProperty().set(change.getList().size()));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                actions.open();
            }
        });
    }

    private List<Sorting> order() {
        return table.getSortOrder().stream()
                .flatMap(column -> ListColumn.of(column.getId()).stream()
                        .map(shows -> new Sorting(shows, column.getSortType() == TableColumn.SortType.DESCENDING)))
                .toList();
    }
}
