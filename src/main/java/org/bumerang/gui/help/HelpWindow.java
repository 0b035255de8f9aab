// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.theme.Theme;

/** The encyclopedia in a window beside the main one: opened once, then brought to the front. Remembers nothing. */
public final class HelpWindow implements Pages {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;
    private static final double SMALLEST_WIDTH = 420;
    private static final double SMALLEST_HEIGHT = 340;

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

    private final HelpViewModel model;
    private final FxmlLoader loader;
    private final Theme theme;
    private final Stage owner;
    private Optional<Stage> window = Optional.empty();

    public HelpWindow(HelpViewModel model, FxmlLoader loader, Theme theme, Stage owner) {
        this.model = model;
        this.loader = loader;
        this.theme = theme;
        this.owner = owner;
    }

    @Override
    public void open(String id) {
        Stage stage = window.orElseGet(this::create);
        window = Optional.of(stage);
        model.open(id);
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private Stage create() {
        HelpView view = new HelpView(model, loader);
        Scene scene = new Scene(view.root(), WIDTH, HEIGHT);
        theme.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(view, key));
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.getIcons().setAll(owner.getIcons());
        stage.titleProperty().bind(loader.texts().bind("pages.title"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.setOnShown(event -> view.focusSearch());
        return stage;
    }

    private void press(HelpView view, KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.ESCAPE) {
            if (!view.clear()) {
                window.ifPresent(Stage::hide);
            }
        } else if (BACK.match(key)) {
            view.back();
        } else if (FORWARD.match(key)) {
            view.forward();
        } else if (SEARCH.match(key)) {
            view.focusSearch();
        } else if (COPY.match(key) && !typing) {
            view.copy();
        } else if (CLOSE.match(key)) {
            window.ifPresent(Stage::hide);
        } else if (!zoomed(key)) {
            return;
        }
        key.consume();
    }

    private boolean zoomed(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return false;
        }
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> theme.zoomIn();
            case MINUS, SUBTRACT -> theme.zoomOut();
            case DIGIT0, NUMPAD0 -> theme.zoomProperty().set(100);
            default -> {
                return false;
            }
        }
        return true;
    }
}
