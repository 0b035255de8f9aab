// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * A window of another process whose whole surface drags the files it was started with, or the text after {@code --text}:
 * stands for a file manager in the run of docs/dragging.md.
 */
final class DragSource {

    private DragSource() {}

    public static void main(String[] args) {
        Application.launch(Board.class, args);
    }

    /** Apart from the class that is started, so that a plain class path may start it. */
    public static final class Board extends Application {

        @Override
        public void start(Stage stage) {
            List<String> given = getParameters().getRaw();
            StackPane pane = new StackPane(new Label("Drag from here"));
            pane.setOnDragDetected(event -> {
                pane.startDragAndDrop(TransferMode.COPY).setContent(content(given));
                event.consume();
            });
            pane.setOnDragDone(event -> Platform.exit());
            stage.setScene(new Scene(pane, 200, 150));
            stage.setTitle("DragSource");
            stage.show();
        }
    }

    private static ClipboardContent content(List<String> given) {
        ClipboardContent content = new ClipboardContent();
        if (!given.isEmpty() && given.getFirst().equals("--text")) {
            content.putString(String.join(" ", given.subList(1, given.size())));
        } else if (!given.isEmpty()) {
            content.putFiles(given.stream().map(File::new).toList());
        }
        return content;
    }
}
