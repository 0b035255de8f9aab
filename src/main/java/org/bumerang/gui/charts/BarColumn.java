// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.bumerang.gui.theme.Typeset;

/** A bar that stands; its suspicious part is hatched and lies on top. */
final class BarColumn extends ToggleButton {

    /** However few, they are seen. */
    private static final double LEAST = 2;

    private final Stack stack = new Stack();

    BarColumn() {
        getStyleClass().setAll("chart-column");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        selectedProperty().subscribe((Boolean now) -> stack.mark(now));
        stack.prefWidthProperty().bind(widthProperty());
        stack.prefHeightProperty().bind(heightProperty());
        setGraphic(stack);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(accessibleTextProperty());
        setTooltip(tip);
    }

    /**
     * Shows a bar.
     *
     * @param most the number that fills the whole height
     */
    void show(Bar bar, BarWords words, int most) {
        setAccessibleText(words.spoken(bar));
        setDisable(bar.number() == 0);
        stack.show(bar, most);
        getStyleClass().remove("edge");
        if (bar.meaning() instanceof Bar.Edge) {
            getStyleClass().add("edge");
        }
    }

    private static final class Stack extends Region {

        private final Region usual = new Region();
        private final Region suspicious = new Region();
        private final Node mark = Typeset.icon("fth-check");
        private boolean picked;
        private double usualShare;
        private double suspiciousShare;

        Stack() {
            usual.getStyleClass().add("usual");
            suspicious.getStyleClass().add("suspicious");
            getChildren().setAll(usual, suspicious, mark);
            setMinSize(0, 0);
        }

        void show(Bar bar, int most) {
            usualShare = (double) (bar.number() - bar.suspicious()) / Math.max(1, most);
            suspiciousShare = (double) bar.suspicious() / Math.max(1, most);
            requestLayout();
        }

        void mark(boolean chosen) {
            picked = chosen;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double gap = getWidth() > 6 ? 1 : 0;
            double lower = height(usualShare);
            double upper = height(suspiciousShare);
            usual.resizeRelocate(gap, getHeight() - lower, getWidth() - 2 * gap, lower);
            suspicious.resizeRelocate(gap, getHeight() - lower - upper, getWidth() - 2 * gap, upper);
            mark();
        }

        // above the bar; a bar too narrow for it has its outline alone
        private void mark() {
            double side = mark.prefWidth(-1);
            mark.autosize();
            mark.setVisible(picked && side <= getWidth());
            mark.relocate((getWidth() - side) / 2, 0);
        }

        private double height(double share) {
            return share == 0 ? 0 : Math.max(LEAST, Math.floor(share * (getHeight() - LEAST)));
        }
    }
}
