// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A ready text: whom it is for, and two buttons, of which one shows the text as it will be copied and one copies it. */
public final class LetterPane {

    private LetterPane() {}

    /**
     * What the buttons say.
     *
     * @param show the words on the button that shows the text
     * @param copy the words on the button that copies it
     */
    public record Labels(String show, String copy) {}

    /** A card with the text still hidden. */
    public static Node of(String title, String text, Labels labels, Runnable copy) {
        Label preview = Typeset.paragraph(text);
        preview.getStyleClass().add("letter-text");
        preview.setMaxWidth(Double.MAX_VALUE);
        preview.managedProperty().bind(preview.visibleProperty());
        ToggleButton shown = new ToggleButton(labels.show());
        shown.setAccessibleText(labels.show() + ": " + title);
        preview.visibleProperty().bind(shown.selectedProperty());
        Button copied = new Button(labels.copy(), Typeset.icon("fth-copy"));
        copied.setAccessibleText(labels.copy() + ": " + title);
        copied.setOnAction(event -> copy.run());
        FlowPane buttons = new FlowPane(shown, copied);
        buttons.setHgap(8);
        buttons.setVgap(8);
        return Typeset.column("card", Typeset.subheading(title), preview, buttons);
    }
}
