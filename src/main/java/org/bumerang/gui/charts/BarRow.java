// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.theme.Typeset;

/** A bar that lies: its name and number above it, so that long names have room. */
final class BarRow extends ToggleButton {

    private final Label name = new Label();
    private final Label number = new Label();
    private final DoubleProperty share = new SimpleDoubleProperty();

    BarRow() {
        getStyleClass().setAll("chart-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        number.setMinWidth(Region.USE_PREF_SIZE);
        Node mark = Typeset.icon("fth-check");
        mark.visibleProperty().bind(selectedProperty());
        mark.managedProperty().bind(selectedProperty());
        HBox words = new HBox(mark, name, number);
        words.getStyleClass().add("words");
        VBox graphic = new VBox(words, track());
        graphic.setMinWidth(0);
        graphic.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(graphic);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.textProperty().bind(accessibleTextProperty());
        setTooltip(whole);
    }

    /**
     * Shows a bar.
     *
     * @param most the number that fills the whole width
     */
    void show(Bar bar, BarWords words, int most) {
        name.setText(words.label(bar));
        number.setText(words.number(bar.number()));
        setAccessibleText(words.spoken(bar));
        share.set((double) bar.number() / Math.max(1, most));
    }

    private Node track() {
        Region fill = new Region();
        fill.getStyleClass().add("fill");
        fill.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(0);
        fill.prefWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }
}
