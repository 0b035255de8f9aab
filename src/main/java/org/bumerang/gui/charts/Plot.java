// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Sets columns beside each other, all of the same width and none wider than half the height. */
final class Plot extends Region {

    Plot() {
        getStyleClass().add("plot");
        setMinWidth(0);
    }

    void show(List<? extends Node> columns) {
        getChildren().setAll(columns);
    }

    /** The room of one column. */
    double slot() {
        return Math.min(getWidth() / Math.max(1, getChildren().size()), getHeight() / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - snappedBottomInset();
        for (int place = 0; place < getChildren().size(); place++) {
            double left = snapPositionX(place * slot());
            double right = snapPositionX((place + 1) * slot());
            getChildren().get(place).resizeRelocate(left, 0, right - left, bottom);
        }
    }
}
