// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.task.CheckViewModel;

/** Says that loaded mail has bounce messages attached, and opens them. */
final class AttachedBar {

    private final CheckViewModel check;
    private final Parent root;

    @FXML
    private HBox bar;

    AttachedBar(CheckViewModel check, FxmlLoader loader) {
        this.check = check;
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        bar.managedProperty().bind(bar.visibleProperty());
        bar.visibleProperty()
                .bind(check.analysisProperty()
                        .map(result ->
                                result.filter(it -> it.attachedCount() > 0).isPresent()));
    }

    @FXML
    private void open() {
        check.openAttached();
    }
}
