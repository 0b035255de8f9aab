// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.bumerang.hijack.Truth;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of the list: words, for some an icon beside them, and the whole text as a tip where the column cuts it. */
final class RowCells {

    private static final double WIDEST_TIP = 480;

    private final RowWords words;

    RowCells(RowWords words) {
        this.words = words;
    }

    void reason(TableColumn<FindingRow, FindingRow> column) {
        set(column, words::reason, row -> icon(row.group()), Comparator.comparing(words::reason));
    }

    void truth(TableColumn<FindingRow, FindingRow> column) {
        set(column, words::truth, RowCells::truthIcon, Comparator.comparing(words::truth));
    }

    void when(TableColumn<FindingRow, FindingRow> column) {
        Comparator<FindingRow> byTime =
                Comparator.comparing(row -> row.message().head().date().orElse(Instant.MIN));
        set(column, words::when, row -> "", byTime);
    }

    void text(TableColumn<FindingRow, FindingRow> column, Function<FindingRow, String> text) {
        set(column, text, row -> "", Comparator.comparing(text));
    }

    private static void set(
            TableColumn<FindingRow, FindingRow> column,
            Function<FindingRow, String> text,
            Function<FindingRow, String> icon,
            Comparator<FindingRow> order) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(table -> new IconCell(text, icon));
        column.setComparator(order);
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

        IconCell(Function<FindingRow, String> text, Function<FindingRow, String> icon) {
            this.text = text;
            this.icon = icon;
            Tooltip whole = new Tooltip();
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TIP);
            whole.textProperty().bind(textProperty());
            tooltipProperty()
                    .bind(Bindings.when(textTruncatedProperty()).then(whole).otherwise((Tooltip) null));
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
