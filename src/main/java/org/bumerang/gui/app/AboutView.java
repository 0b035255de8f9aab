// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.settings.Program;

/** Name, version, privacy, licence. */
final class AboutView {

    private final Parent root;

    @FXML
    private Label name;

    AboutView(FxmlLoader loader) {
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        name.setText(Program.nameAndVersion());
    }
}
