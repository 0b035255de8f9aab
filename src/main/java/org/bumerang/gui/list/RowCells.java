// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.bumerang.hijack.Truth;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of the list: words, for some an icon beside them, and the whole text as a tip where the column cuts it. */
final class RowCells {

    private static final double WIDEST_TIP = 480;

    private static final Comparator<FindingRow> BY_TIME =
            Comparator.comparing(row -> row.message().head().date().orElse(Instant.MIN));

    private final RowWords words;
    private final ObservableValue<String> search;

    RowCells(RowWords words, ObservableValue<String> search) {
        this.words = words;
        this.search = search;
    }

    void fill(ListColumn column, TableColumn<FindingRow, FindingRow> shown) {
        Function<FindingRow, String> text = row -> words.of(column, row);
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(table -> new IconCell(text, icon(column), search));
        shown.setComparator(column == ListColumn.WHEN ? BY_TIME : Comparator.comparing(text));
    }

    private static Function<FindingRow, String> icon(ListColumn column) {
        return switch (column) {
            case REASON -> row -> icon(row.group());
            case TRUTH -> RowCells::truthIcon;
            case RECIPIENT, WHEN, SOURCE, CODE, SUBJECT -> row -> "";
        };
    }

    private static String icon(Group group) {
        return switch (group) {
            case PERMANENT -> "fth-x-circle";
            case TEMPORARY -> "fth-clock";
            case BLOCKED -> "fth-slash";
            case UNCLEAR -> "fth-help-circle";
            case NOTICE -> "fth-info";
            case ORDINARY -> "fth-mail";
        };
    }

    private static String truthIcon(FindingRow row) {
        return row.truth().map(RowCells::truthIcon).orElse("");
    }

    private static String truthIcon(Truth truth) {
        return switch (truth) {
            case HIJACKED -> "fth-alert-octagon";
            case FAKE -> "fth-shield-off";
            case BACKSCATTER -> "fth-copy";
            case UNDECIDED -> "fth-help-circle";
            case NORMAL, NOT_A_BOUNCE -> "";
        };
    }

    private static String tone(Truth truth) {
        return switch (truth) {
            case HIJACKED -> "cell-danger";
            case FAKE -> "cell-warn";
            case BACKSCATTER, UNDECIDED -> "cell-info";
            case NORMAL, NOT_A_BOUNCE -> "";
        };
    }

    private static final class IconCell extends TableCell<FindingRow, FindingRow> {

        private final Function<FindingRow, String> text;
        private final Function<FindingRow, String> icon;
        private final ObservableValue<String> search;

        IconCell(Function<FindingRow, String> text, Function<FindingRow, String> icon, ObservableValue<String> search) {
            this.text = text;
            this.icon = icon;
            this.search = search;
            Tooltip whole = new Tooltip();
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TIP);
            whole.textProperty().bind(textProperty());
            tooltipProperty()
                    .bind(Bindings.when(textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new MarkingSkin<>(this, search);
        }

        @Override
        protected void updateItem(FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            setText(blank ? "" : text.apply(row));
            String name = blank ? "" : icon.apply(row);
            setGraphic(name.isEmpty() ? null : new FontIcon(name));
            getStyleClass().removeAll("cell-danger", "cell-warn", "cell-info");
            if (!blank) {
                row.truth().map(RowCells::tone).filter(tone -> !tone.isEmpty()).ifPresent(getStyleClass()::add);
            }
        }
    }
}
