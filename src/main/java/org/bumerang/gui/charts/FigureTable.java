// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.bumerang.gui.theme.Typeset;

/** All figures of a chart, those without room in it included. A click or Enter picks a row, as in the chart. */
final class FigureTable extends TableView<Bar> {

    /** The height of a row in the size of its text, as the style sheet of the list has it. */
    private static final double ROW = 2.6;

    private static final int MOST_ROWS = 8;

    private final OverviewViewModel model;

    /**
     * @param name what the first column is about
     * @param number what the figures count
     */
    FigureTable(OverviewViewModel model, ObservableValue<String> name, ObservableValue<String> number) {
        this.model = model;
        getStyleClass().add("chart-table");
        accessibleTextProperty().bind(name);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(name, model.words()::label, 3);
        TableColumn<Bar, Bar> figures = column(number, bar -> model.words().number(bar.number()), 1);
        figures.getStyleClass().add("figures");
        setRowFactory(table -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.picks().addListener((InvalidationListener) changed -> refresh());
    }

    /** Makes the table as high as its rows, up to a bound from which on it scrolls. */
    void fit(ObservableValue<Font> text) {
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> text.getValue().getSize()
                                * ROW
                                * (Math.min(MOST_ROWS, getItems().size()) + 1.2),
                        text,
                        getItems()));
    }

    void show(List<Bar> bars) {
        int selected = getSelectionModel().getSelectedIndex();
        getItems().setAll(bars);
        if (selected >= 0) {
            getSelectionModel().select(Math.min(selected, bars.size() - 1));
        }
    }

    private TableColumn<Bar, Bar> column(ObservableValue<String> title, Function<Bar, String> text, int width) {
        TableColumn<Bar, Bar> column = new TableColumn<>();
        column.textProperty().bind(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(100.0 * width);
        column.setCellValueFactory(bar -> new ReadOnlyObjectWrapper<>(bar.getValue()));
        column.setCellFactory(table -> new FigureCell(text, width > 1));
        getColumns().add(column);
        return column;
    }

    private TableRow<Bar> row() {
        TableRow<Bar> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty()) {
                model.toggle(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent key) {
        Bar bar = getSelectionModel().getSelectedItem();
        boolean chooses = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (chooses && bar != null) {
            model.toggle(bar);
            key.consume();
        }
    }

    private final class FigureCell extends TableCell<Bar, Bar> {

        private final Function<Bar, String> text;
        private final boolean marked;

        FigureCell(Function<Bar, String> text, boolean marked) {
            this.text = text;
            this.marked = marked;
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(Bar bar, boolean empty) {
            super.updateItem(bar, empty);
            boolean blank = empty || bar == null;
            setText(blank ? "" : text.apply(bar));
            boolean picked = !blank && marked && model.isPicked(bar);
            setGraphic(picked ? Typeset.icon("fth-check") : null);
            setTooltip(blank || !marked ? null : new Tooltip(getText()));
        }
    }
}
