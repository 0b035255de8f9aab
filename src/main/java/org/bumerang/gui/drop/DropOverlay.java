// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** Covers the window while something is dragged over it and says what will happen with it. */
public final class DropOverlay {

    private final ObservableValue<Optional<DropContent>> hovering;
    private final Texts texts;
    private final Parent root;

    @FXML
    private StackPane overlay;

    @FXML
    private Label what;

    public DropOverlay(ObservableValue<Optional<DropContent>> hovering, FxmlLoader loader) {
        this.hovering = hovering;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        // must not swallow the drag events of the window below it
        overlay.setMouseTransparent(true);
        hovering.subscribe(this::show);
    }

    private void show(Optional<DropContent> content) {
        overlay.setVisible(content.isPresent());
        content.map(this::words).ifPresent(what::setText);
    }

    private String words(DropContent content) {
        if (!content.files().isEmpty()) {
            return texts.text("overlay.files", content.files().size());
        }
        boolean text = !content.text().isBlank() || !content.url().isBlank();
        return texts.text(text ? "overlay.text" : "overlay.unknown");
    }
}
