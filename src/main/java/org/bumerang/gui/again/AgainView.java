// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.again;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.bumerang.gui.i18n.FxmlLoader;

/** What is remembered of earlier checks: in plain words, with a switch, and a button that deletes it. */
public final class AgainView {

    private final AgainViewModel model;
    private final Parent root;

    @FXML
    private CheckBox remember;

    @FXML
    private Label kept;

    public AgainView(AgainViewModel model, FxmlLoader loader) {
        this.model = model;
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        remember.selectedProperty().bindBidirectional(model.rememberingProperty());
        kept.textProperty().bind(model.keptLineProperty());
        model.lookUp();
    }

    @FXML
    private void forget() {
        model.forget();
    }
}
