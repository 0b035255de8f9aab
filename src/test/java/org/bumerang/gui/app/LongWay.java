// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import org.bumerang.mail.MailInput;

/** A bounce message whose original went over several stations, one of them with a wrong clock, with long names. */
final class LongWay {

    private LongWay() {}

    static MailInput input() {
        try (InputStream file =
                Objects.requireNonNull(LongWay.class.getResourceAsStream("long-way.eml"), "long-way.eml")) {
            return new MailInput.Bytes("long-way.eml", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("long-way.eml", e);
        }
    }

    /** Opens a fold of the case by the key of its title, waits for what is read, and scrolls to it. */
    static void unfold(TestWindow window, String key) {
        TitledPane fold = fold(window, key);
        window.onFx(() -> {
            fold.setExpanded(true);
            return 0;
        });
        window.waitUntil(() -> TestWindow.everything(fold).size() > 12);
        window.rest();
        window.onFx(() -> {
            scrollTo(fold);
            return 0;
        });
    }

    private static TitledPane fold(TestWindow window, String key) {
        String title = window.texts().text(key);
        return window.onFx(() -> TestWindow.everything(window.scene().getRoot()).stream()
                .filter(TitledPane.class::isInstance)
                .map(TitledPane.class::cast)
                .filter(pane -> title.equals(pane.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static void scrollTo(Node node) {
        Optional<Parent> at = Optional.ofNullable(node.getParent());
        while (at.isPresent() && !(at.get() instanceof ScrollPane)) {
            at = at.map(Parent::getParent);
        }
        at.map(ScrollPane.class::cast).ifPresent(pane -> {
            Node content = pane.getContent();
            Bounds inside = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double spare = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp(inside.getMinY() / Math.max(1, spare), 0, 1));
        });
    }
}
