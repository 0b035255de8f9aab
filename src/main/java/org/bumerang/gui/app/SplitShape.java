// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;

/**
 * How list and detail share the window: beside each other, or one below the other where it is narrow but high. In a window
 * that is both narrow and low they stay beside each other, because half of its height would be too little for either.
 */
final class SplitShape {

    // in em
    private static final double WIDE = 56;
    private static final double TOO_NARROW_TO_SHARE = 42;
    private static final double HIGH = 50;

    /** The places of list and detail. */
    enum Arrangement {
        BESIDE,
        TIGHT,
        BELOW;

        static Arrangement of(double width, double height) {
            if (width >= WIDE) {
                return BESIDE;
            }
            return width < TOO_NARROW_TO_SHARE || height >= HIGH ? BELOW : TIGHT;
        }
    }

    private final SplitPane split;
    private final Label em;
    private final Map<Arrangement, Double> shares =
            new EnumMap<>(Map.of(Arrangement.TIGHT, 0.4, Arrangement.BELOW, 0.42));
    private Arrangement present = Arrangement.BESIDE;

    /** @param em measures the present size of the text */
    SplitShape(SplitPane split, Label em) {
        this.split = split;
        this.em = em;
        split.widthProperty().subscribe(this::turn);
        split.sceneProperty().flatMap(Scene::heightProperty).subscribe(this::turn);
        em.fontProperty().subscribe(this::turn);
    }

    private void turn() {
        double size = em.getFont().getSize();
        double height =
                Optional.ofNullable(split.getScene()).map(Scene::getHeight).orElse(0.0);
        Arrangement next = Arrangement.of(split.getWidth() / size, height / size);
        if (split.getWidth() <= 0 || next == present) {
            return;
        }
        shares.put(present, split.getDividerPositions()[0]);
        present = next;
        boolean below = next == Arrangement.BELOW;
        split.setOrientation(below ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        split.getStyleClass().remove("stacked");
        if (below) {
            split.getStyleClass().add("stacked");
        }
        // the layout that is going on would take it back
        Optional.ofNullable(shares.get(next))
                .ifPresent(share -> Platform.runLater(() -> split.setDividerPosition(0, share)));
    }
}
