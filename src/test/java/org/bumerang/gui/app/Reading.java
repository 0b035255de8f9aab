// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.stage.Window;

/** What is wrong with the windows that are open, for somebody who hears them or who needs all of their words. */
final class Reading {

    private Reading() {}

    /** Controls that a screen reader could not name, and pictures that it would stop at without a word. */
    static List<String> nameless(TestWindow window) {
        return window.onFx(() -> {
            List<Node> all = shown();
            List<Node> labelled = all.stream()
                    .filter(Label.class::isInstance)
                    .flatMap(label -> Optional.ofNullable(((Label) label).getLabelFor()).stream())
                    .toList();
            return all.stream()
                    .filter(Reading::needsAName)
                    .filter(node -> !labelled.contains(node) && name(node).isBlank())
                    .map(Node::toString)
                    .toList();
        });
    }

    /** Texts of buttons, and all texts of dialogs, that end in an ellipsis. */
    static List<String> cut(TestWindow window) {
        return window.onFx(() -> shown().stream()
                .filter(node -> node instanceof ButtonBase || node.getScene().getRoot() instanceof DialogPane)
                .filter(node -> node instanceof Labeled labeled && labeled.isTextTruncated())
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<Node> shown() {
        return Window.getWindows().stream()
                .flatMap(open -> TestWindow.everything(open.getScene().getRoot()).stream())
                .filter(TestWindow::isShown)
                .toList();
    }

    private static boolean needsAName(Node node) {
        boolean reached = node.isFocusTraversable();
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ProgressIndicator
                || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof Chart
                || (reached && (node instanceof TableView || node instanceof TreeTableView || node instanceof TreeView))
                || (reached && (node instanceof ListView || node instanceof ScrollPane))
                || (reached && node.getAccessibleRole() == AccessibleRole.NODE);
    }

    private static String name(Node node) {
        String own = Optional.ofNullable(node.getAccessibleText()).orElse("");
        String text = node instanceof Labeled labeled
                ? Optional.ofNullable(labeled.getText()).orElse("")
                : "";
        return own + text;
    }
}
