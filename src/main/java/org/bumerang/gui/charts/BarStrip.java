// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bumerang.gui.theme.Typeset;

/** Bars that stand beside each other, for times; below them the axis, and what the bar under the hand or eye says. */
final class BarStrip extends VBox {

    private final OverviewViewModel model;
    private final Plot plot = new Plot();
    private final TimeTicks ticks = new TimeTicks(plot);
    private final Label reading = Typeset.paragraph("");
    private final Roving roving = new Roving(this);
    private final List<BarColumn> columns = new ArrayList<>();
    private List<Bar> bars = List.of();

    BarStrip(OverviewViewModel model) {
        this.model = model;
        getStyleClass().add("chart-strip");
        reading.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(plot, ticks, reading);
        model.picks().addListener((InvalidationListener) changed -> mark());
    }

    void show(List<Bar> shown) {
        bars = shown;
        while (columns.size() < bars.size()) {
            columns.add(column(columns.size()));
        }
        int most = bars.stream().mapToInt(Bar::number).max().orElse(1);
        for (int place = 0; place < bars.size(); place++) {
            columns.get(place).show(bars.get(place), model.words(), most);
        }
        plot.show(columns.subList(0, bars.size()));
        ticks.show(bars.stream().map(model.words()::tick).toList());
        roving.through(columns.subList(0, bars.size()));
        mark();
        read();
    }

    private BarColumn column(int place) {
        BarColumn column = new BarColumn();
        column.setOnAction(event -> {
            model.toggle(bars.get(place));
            mark();
        });
        column.hoverProperty().subscribe(this::read);
        column.focusedProperty().subscribe(this::read);
        return column;
    }

    private void mark() {
        for (int place = 0; place < bars.size(); place++) {
            columns.get(place).setSelected(model.isPicked(bars.get(place)));
        }
    }

    // the bar below the mouse, else that of the keyboard, else the longest
    private void read() {
        reading.setText(place(BarColumn::isHover)
                .or(() -> place(BarColumn::isFocused))
                .map(place -> model.words().spoken(bars.get(place)))
                .or(() -> bars.stream()
                        .reduce((one, other) -> one.number() >= other.number() ? one : other)
                        .map(model.words()::longest))
                .orElse(""));
    }

    private Optional<Integer> place(Predicate<BarColumn> wanted) {
        return IntStream.range(0, bars.size())
                .filter(place -> wanted.test(columns.get(place)))
                .boxed()
                .findFirst();
    }
}
