// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import org.bumerang.gui.theme.Theme;

/** Dialogs over the window, dressed like it. */
final class Dialogs {

    private static final double WIDTH_IN_EM = 34;

    private final Stage owner;
    private final Theme theme;

    Dialogs(Stage owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /** Waits for the answer. Escape is the same as the button that cancels. */
    Optional<ButtonType> ask(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane()
                .setPrefWidth(WIDTH_IN_EM * 14 * theme.zoomProperty().get() / 100.0);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait();
    }
}
