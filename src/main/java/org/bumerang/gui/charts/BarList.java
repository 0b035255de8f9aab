// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;

/** Bars that lie below each other, for names. The same row stays for the same place, so that the keyboard stays too. */
final class BarList extends VBox {

    private final OverviewViewModel model;
    private final Roving roving = new Roving(this);
    private final List<BarRow> rows = new ArrayList<>();
    private List<Bar> bars = List.of();

    BarList(OverviewViewModel model) {
        this.model = model;
        getStyleClass().add("chart-rows");
        model.picks().addListener((InvalidationListener) changed -> mark());
    }

    void show(List<Bar> shown) {
        bars = shown;
        while (rows.size() < bars.size()) {
            rows.add(row(rows.size()));
        }
        int most = bars.stream().mapToInt(Bar::number).max().orElse(1);
        for (int place = 0; place < bars.size(); place++) {
            rows.get(place).show(bars.get(place), model.words(), most);
        }
        getChildren().setAll(rows.subList(0, bars.size()));
        roving.through(rows.subList(0, bars.size()));
        mark();
    }

    private BarRow row(int place) {
        BarRow row = new BarRow();
        row.setOnAction(event -> {
            model.toggle(bars.get(place));
            mark();
        });
        return row;
    }

    private void mark() {
        for (int place = 0; place < bars.size(); place++) {
            rows.get(place).setSelected(model.isPicked(bars.get(place)));
        }
    }
}
