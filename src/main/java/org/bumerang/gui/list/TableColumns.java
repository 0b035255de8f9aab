// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.scene.text.Font;
import org.bumerang.settings.ListLayout;

/** Keeps the columns of the table and their model in step, in both directions. */
final class TableColumns {

    /** No column is dragged narrower than this, so that it can be dragged back. */
    private static final double NARROWEST = 3;

    private final TableView<Row> table;
    private final Map<ListColumn, TableColumn<Row, Row>> columns;
    private final ColumnsViewModel model;
    private final ObservableValue<Font> font;
    private boolean applying;

    /** @param font of the cells, whose size is the unit of all widths */
    TableColumns(
            TableView<Row> table,
            Map<ListColumn, TableColumn<Row, Row>> columns,
            ColumnsViewModel model,
            ObservableValue<Font> font) {
        this.table = table;
        this.columns = Map.copyOf(columns);
        this.model = model;
        this.font = font;
        table.setColumnResizePolicy(this::resize);
        model.onChange(this::apply);
        font.subscribe(now -> fit());
        follow();
    }

    private void follow() {
        columns.forEach((column, shown) -> {
            shown.visibleProperty().subscribe((before, now) -> {
                model.show(column, now);
                // the last one may not go; the table has to settle before it comes back
                Platform.runLater(this::apply);
            });
            shown.widthProperty().subscribe((before, now) -> widened(column, now.doubleValue()));
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) change -> reordered());
        table.comparatorProperty().subscribe((before, now) -> sorted());
    }

    // dragged, or fitted to its words by a double click
    private void widened(ListColumn column, double width) {
        if (!applying) {
            model.widen(column, width / em());
        }
    }

    // while a column is moved it is missing for a moment
    private void reordered() {
        List<ListColumn> order = table.getColumns().stream().map(this::of).toList();
        if (!applying && order.size() == columns.size()) {
            model.reorder(order);
        }
    }

    private void sorted() {
        if (!applying) {
            model.sortBy(table.getSortOrder().stream()
                    .map(column -> new ListLayout.Sort(of(column).id(), column.getSortType() == SortType.DESCENDING))
                    .toList());
        }
    }

    private ListColumn of(TableColumn<Row, ?> shown) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void apply() {
        if (applying) {
            return;
        }
        applying = true;
        try {
            columns.forEach((column, shown) -> shown.setVisible(model.isShown(column)));
            List<TableColumn<Row, Row>> order =
                    model.order().stream().map(this::column).toList();
            if (!order.equals(table.getColumns())) {
                table.getColumns().setAll(order);
            }
            sort();
        } finally {
            applying = false;
        }
        fit();
    }

    private void sort() {
        List<ListLayout.Sort> wanted = model.layoutProperty().get().sort();
        List<TableColumn<Row, Row>> order = wanted.stream()
                .flatMap(key -> ListColumn.of(key.id()).map(this::column).stream())
                .distinct()
                .toList();
        wanted.forEach(key -> ListColumn.of(key.id())
                .map(this::column)
                .ifPresent(column -> column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING)));
        if (!order.equals(table.getSortOrder())) {
            table.getSortOrder().setAll(order);
        }
    }

    @SuppressWarnings("rawtypes") // so does the table declare it
    private Boolean resize(ResizeFeatures features) {
        if (features.getColumn() == null) {
            fit();
            return true;
        }
        return TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
    }

    private void fit() {
        if (!applying) {
            applying = true;
            try {
                share();
            } finally {
                applying = false;
            }
        }
    }

    private void share() {
        ResizeFeatures<Row> features = new ResizeFeatures<>(table, null, 0.0);
        List<ListColumn> shown = model.order().stream().filter(model::isShown).toList();
        List<Double> widths = ColumnWidths.share(
                shown.stream().map(model::wish).toList(), Math.floor(features.getContentWidth()) / em());
        IntStream.range(0, shown.size()).forEach(place -> {
            TableColumn<Row, Row> column = column(shown.get(place));
            // a little more, for a width that a person chose is a whole number only in pixels
            double width = Math.floor(widths.get(place) * em() + 0.01);
            column.setMinWidth(NARROWEST * em());
            column.setPrefWidth(width);
            features.setColumnWidth(column, width);
        });
    }

    private TableColumn<Row, Row> column(ListColumn column) {
        return Objects.requireNonNull(columns.get(column), column.id());
    }

    private double em() {
        return font.getValue().getSize();
    }
}
