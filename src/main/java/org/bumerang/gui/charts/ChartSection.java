// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** A chart under its title, and the switch that puts its table in its place. */
final class ChartSection extends VBox {

    private final FigureTable table;
    private final Node chart;
    private final BooleanProperty asTable = new SimpleBooleanProperty();

    /**
     * @param title what the chart shows
     * @param first what the first column of the table is about
     */
    ChartSection(OverviewViewModel model, Texts texts, ObservableValue<String> title, String first, Node chart) {
        this.chart = chart;
        this.table = new FigureTable(model, texts.bind(first), texts.bind("overview.cases.column"));
        getStyleClass().add("section");
        Label heading = Typeset.subheading("");
        heading.textProperty().bind(title);
        Hyperlink change = change(texts, title);
        table.fit(change.fontProperty());
        getChildren().setAll(new FlowPane(heading, change), chart, table);
        getChildren().getFirst().getStyleClass().add("chart-head");
        asTable.subscribe(this::turn);
    }

    /** Whether the table is shown in place of the chart. */
    BooleanProperty asTableProperty() {
        return asTable;
    }

    void show(List<Bar> all) {
        table.show(all);
    }

    private Hyperlink change(Texts texts, ObservableValue<String> title) {
        Hyperlink change = new Hyperlink();
        change.textProperty().bind(asTable.flatMap(now -> texts.bind(now ? "overview.as-chart" : "overview.as-table")));
        change.accessibleTextProperty()
                .bind(asTable.flatMap(now -> texts.bind(now ? "overview.as-chart.of" : "overview.as-table.of", title)));
        change.setOnAction(event -> {
            asTable.set(!asTable.get());
            change.setVisited(false);
        });
        return change;
    }

    private void turn(boolean now) {
        table.setVisible(now);
        table.setManaged(now);
        chart.setVisible(!now);
        chart.setManaged(!now);
    }
}
