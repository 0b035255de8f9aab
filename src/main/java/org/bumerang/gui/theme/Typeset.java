// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bumerang.explain.Explanation.Party;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few shapes that texts are set in. Nothing here can be clicked except buttons and the links to our own pages. */
public final class Typeset {

    private Typeset() {}

    public static Label heading(String text) {
        return label(text, "heading");
    }

    public static Label subheading(String text) {
        return label(text, "subheading");
    }

    public static Label paragraph(String text) {
        return label(text, "paragraph");
    }

    public static Label muted(String text) {
        return label(text, "muted");
    }

    /** Words out of a mail: monospaced, on a ground of their own. */
    public static Label quote(String text) {
        Label quote = label(text, "quote-text");
        quote.getStyleClass().add("quote");
        return quote;
    }

    /** A text that breaks into lines and is never cut off. */
    public static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    public static VBox column(String styleClass, Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add(styleClass);
        return column;
    }

    public static FontIcon icon(String name) {
        return new FontIcon(name);
    }

    /** The sign of who can mend a failed delivery, the same wherever it is told. */
    public static FontIcon icon(Party party) {
        return icon(
                switch (party) {
                    case YOU -> "fth-user";
                    case YOUR_PROVIDER -> "fth-server";
                    case RECIPIENT_SIDE -> "fth-inbox";
                    case NOBODY -> "fth-minus";
                });
    }

    /** An icon with a style of its own. */
    public static FontIcon marked(String name, String styleClass) {
        FontIcon icon = icon(name);
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    /**
     * Words that lead to a page of the encyclopedia.
     *
     * @param spoken what a screen reader says, where the words alone do not tell what about
     */
    public static Hyperlink link(String words, String spoken, Runnable action) {
        Hyperlink link = new Hyperlink(words, icon("fth-help-circle"));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(spoken);
        link.setOnAction(event -> action.run());
        return link;
    }

    /** A button that shows only an icon; its name is its tooltip and what a screen reader says. */
    public static Button iconButton(String icon, ObservableValue<String> name, Runnable action) {
        Button button = new Button("", icon(icon));
        button.getStyleClass().add("flat");
        button.accessibleTextProperty().bind(name);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(name);
        button.setTooltip(tip);
        button.setOnAction(event -> action.run());
        return button;
    }
}
