// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads the FXML file beside a view and hands it that view as its controller. A text written as {@code %key} is bound to
 * {@link Texts}, so that it follows the language; a missing file or key fails with its name.
 */
public final class FxmlLoader {

    private final Texts texts;

    public FxmlLoader(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** The scene graph of {@code SomeView.fxml}, which lies beside {@code SomeView}. */
    public Parent load(Object view) {
        String name = view.getClass().getSimpleName() + ".fxml";
        URL file = view.getClass().getResource(name);
        if (file == null) {
            throw new IllegalStateException(
                    "no " + name + " beside " + view.getClass().getName());
        }
        FXMLLoader loader = new FXMLLoader(file, new KeyBundle(texts));
        loader.setControllerFactory(type -> view);
        try {
            Parent root = loader.load();
            new TextBinder(texts).bind(root);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
