// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import javafx.scene.Node;
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
        getChildren().forEach(Node::autosize);
        int last = getChildren().size() - 1;
        int step = step();
        for (int bar = 0; bar <= last; bar++) {
            Node tick = getChildren().get(bar);
            tick.relocate(left(bar), 0);
            boolean free = bar + step <= last || bar == last || (bar == 0 && left(last) > width(0) + GAP);
            tick.setVisible(bar == last || (bar % step == 0 && free));
        }
    }

    // as many bars from one label to the next as the widest label needs
    private int step() {
        double widest = getChildren().stream()
                .mapToDouble(tick -> tick.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil((widest + GAP) / Math.max(1, plot.slot())));
    }

    // below the middle of its bar, but not over the edge
    private double left(int bar) {
        double middle = plot.slot() * (bar + 0.5);
        return Math.clamp(middle - width(bar) / 2, 0, Math.max(0, getWidth() - width(bar)));
    }

    private double width(int bar) {
        return getChildren().get(bar).getLayoutBounds().getWidth();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
