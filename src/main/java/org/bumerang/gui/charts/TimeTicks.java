// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The labels below the bars of a time axis: the first, the last, and as many between as have room. */
final class TimeTicks extends Region {

    private static final double GAP = 10;

    private final Plot plot;

    /** @param plot holds the bars; lies above, with the same edges */
    TimeTicks(Plot plot) {
        this.plot = plot;
        getStyleClass().add("chart-ticks");
        setMinWidth(0);
    }

    void show(List<String> ticks) {
        getChildren().setAll(ticks.stream().map(TimeTicks::label).toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(label -> label.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int last = getChildren().size() - 1;
        double end = last > 0 ? place(last) - GAP : getWidth() + GAP;
        double taken = -GAP;
        for (int bar = 0; bar <= Math.max(0, last - 1) && last >= 0; bar++) {
            double left = place(bar);
            double right = left + getChildren().get(bar).getLayoutBounds().getWidth();
            boolean room = left >= taken + GAP && right <= end;
            getChildren().get(bar).setVisible(room);
            taken = room ? right : taken;
        }
    }

    // below the middle of its bar, but not over the edge
    private double place(int bar) {
        Label label = (Label) getChildren().get(bar);
        label.autosize();
        double width = label.getWidth();
        double middle = plot.slot() * (bar + 0.5);
        double left = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
        label.relocate(left, 0);
        return left;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
