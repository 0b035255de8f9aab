// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

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

    private final RowWords words;
    private final ObservableValue<String> search;
    private final HeadingCells headings;

    RowCells(RowWords words, ObservableValue<String> search, HeadingCells headings) {
        this.words = words;
        this.search = search;
        this.headings = headings;
    }

    void fill(ListColumn column, TableColumn<Row, Row> shown) {
        shown.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        shown.setCellFactory(table -> new IconCell(column));
    }

    private static String iconOf(ListColumn column, FindingRow row) {
        return switch (column) {
            case REASON -> icon(row.group());
            case TRUTH -> truthIcon(row);
            case RECIPIENT, WHEN, SOURCE, CODE, SUBJECT -> "";
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

    private final class IconCell extends TableCell<Row, Row> {

        private final ListColumn shows;
        private final FontIcon icon = new FontIcon();

        IconCell(ListColumn shows) {
            this.shows = shows;
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
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("cell-danger", "cell-warn", "cell-info");
            switch (empty ? null : row) {
                case null -> show("", "");
                case Heading heading -> headings.show(this, heading);
                case FindingRow finding -> {
                    show(words.of(shows, finding), iconOf(shows, finding));
                    finding.truth()
                            .map(RowCells::tone)
                            .filter(tone -> !tone.isEmpty())
                            .ifPresent(getStyleClass()::add);
                }
            }
        }

        // scrolling shows hundreds of rows a second: what is there already is not made anew
        private void show(String text, String name) {
            setText(text);
            if (!name.isEmpty() && !name.equals(icon.getIconLiteral())) {
                icon.setIconLiteral(name);
            }
            setGraphic(name.isEmpty() ? null : icon);
        }
    }
}
