// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bumerang.gui.drop.DropOverlay;
import org.bumerang.gui.drop.DropTarget;
import org.bumerang.gui.drop.EmptyView;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.task.CheckViewModel;

/** The frame: menu, verdict and notice on top, the present screen in the middle, status below, the drop overlay over all. */
final class MainView {

    private final Models models;
    private final Commands commands;
    private final FxmlLoader loader;
    private final EmptyView doors;
    private final Parent root;

    @FXML
    private StackPane frame;

    @FXML
    private StackPane menu;

    @FXML
    private ScrollPane page;

    @FXML
    private VBox top;

    @FXML
    private StackPane middle;

    @FXML
    private StackPane bottom;

    MainView(Models models, Commands commands, FxmlLoader loader) {
        this.models = models;
        this.commands = commands;
        this.loader = loader;
        this.doors = new EmptyView(commands.ways(), loader);
        this.root = loader.load(this);
    }

    Parent root() {
        return root;
    }

    /** Puts the keyboard on the first door; before the window is shown, nothing can have the keyboard. */
    void focus() {
        doors.focus();
    }

    @FXML
    private void initialize() {
        ResultView results = commands.results();
        Node empty = doors.root();
        menu.getChildren().setAll(new MenuView(commands, models, loader).root());
        top.getChildren()
                .setAll(
                        results.banner(),
                        new AttachedBar(models.check(), loader).root(),
                        new NoticeBar(
                                        models.check().noticeProperty(),
                                        commands.ways().pages(),
                                        loader)
                                .root());
        middle.getChildren().setAll(empty, results.root());
        // what is not seen needs no room
        results.root().managedProperty().bind(results.root().visibleProperty());
        bottom.getChildren().setAll(new StatusBar(models, loader).root());
        DropTarget target = new DropTarget(frame, commands.ways()::drop);
        frame.getChildren().add(new DropOverlay(target.hoveringProperty(), loader).root());
        models.check().stateProperty().subscribe(state -> {
            boolean loaded = state != CheckViewModel.State.EMPTY;
            boolean opens = loaded && empty.isVisible();
            empty.setVisible(!loaded);
            results.root().setVisible(loaded);
            if (opens) {
                results.focusList();
            } else if (!loaded) {
                doors.focus();
            }
        });
        frame.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::reveal));
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::escapeFromList);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::zoom);
        frame.addEventHandler(KeyEvent.KEY_TYPED, this::ask);
    }

    // a window too small for everything scrolls to the part that has the keyboard
    private void reveal(Node owner) {
        Node content = page.getContent();
        double spare =
                content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        for (Node at = owner; spare > 0 && at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("part")) {
                double above = content.sceneToLocal(at.localToScene(0, 0)).getY();
                page.setVvalue(Math.clamp(above / spare, 0, 1));
            }
        }
    }

    // the number block, and keyboards whose plus needs Shift; the menu knows one key each
    private void zoom(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case EQUALS, ADD -> commands.theme().zoomIn();
            case SUBTRACT -> commands.theme().zoomOut();
            case NUMPAD0 -> commands.theme().zoomProperty().set(100);
            default -> {
                // every other key is somebody else's
            }
        }
    }

    // a question mark that nobody is typing into a field
    private void ask(KeyEvent key) {
        if ("?".equals(key.getCharacter()) && !(key.getTarget() instanceof TextInputControl)) {
            commands.help();
        }
    }

    // a list of JavaFX keeps Esc to itself, for the end of an editing that there is none of here
    private void escapeFromList(KeyEvent key) {
        if (key.getTarget() instanceof ListView<?>) {
            escape(key);
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (models.check().stateProperty().get() == CheckViewModel.State.RUNNING) {
            models.check().stop();
        } else {
            models.check().noticeProperty().set(Optional.empty());
            commands.results().focusList();
        }
    }
}
