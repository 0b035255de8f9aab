// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** A ready text: its title, and when it is opened the text as it will be copied, with the button that copies it. */
public final class LetterPane {

    private LetterPane() {}

    /**
     * A closed pane.
     *
     * @param copyLabel what the button says
     */
    public static Node of(String title, String text, String copyLabel, Runnable copy) {
        Label preview = Typeset.paragraph(text);
        preview.getStyleClass().add("letter-text");
        preview.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button(copyLabel, Typeset.icon("fth-copy"));
        button.setAccessibleText(copyLabel + ": " + title);
        button.setOnAction(event -> copy.run());
        VBox content = Typeset.column("letter-content", preview, button);
        TitledPane pane = new TitledPane(title, content);
        pane.setWrapText(true);
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.getStyleClass().add("letter");
        return pane;
    }
}
