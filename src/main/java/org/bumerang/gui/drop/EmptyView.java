// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.bumerang.gui.i18n.FxmlLoader;

/** What the window shows while nothing is loaded: where to drop, three doors, how to get mail to them, and a word on privacy. */
public final class EmptyView {

    private final Doors doors;
    private final Parent root;

    @FXML
    private Button first;

    public EmptyView(Doors doors, FxmlLoader loader) {
        this.doors = doors;
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard on the first door. */
    public void focus() {
        first.requestFocus();
    }

    @FXML
    private void open() {
        doors.open();
    }

    @FXML
    private void paste() {
        doors.paste();
    }

    @FXML
    private void example() {
        doors.example();
    }

    @FXML
    private void lookUp() {
        doors.lookUp();
    }

    @FXML
    private void mailOut() {
        doors.mailOut();
    }
}
