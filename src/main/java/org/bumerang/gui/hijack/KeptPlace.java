// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Where the keyboard was on a page that is written anew: the node with the same user data has it afterwards, at the same
 * height, so that an answer does not carry the person away from the question.
 */
final class KeptPlace {

    private final ScrollPane page;
    private final Optional<Object> mark;
    private final double height;

    private KeptPlace(ScrollPane page, Optional<Node> focused) {
        this.page = page;
        this.mark = focused.map(Node::getUserData);
        this.height = focused.map(KeptPlace::height).orElse(0.0);
    }

    static KeptPlace in(ScrollPane page) {
        return new KeptPlace(
                page,
                Optional.ofNullable(page.getScene())
                        .map(Scene::getFocusOwner)
                        .filter(owner -> owner.getUserData() != null
                                && all(page.getContent()).anyMatch(owner::equals)));
    }

    void restore() {
        mark.flatMap(wanted -> all(page.getContent())
                        .filter(node -> wanted.equals(node.getUserData()))
                        .findFirst())
                .ifPresent(node -> {
                    node.requestFocus();
                    // its height is known once it is laid out
                    Platform.runLater(() -> scrollTo(node));
                });
    }

    private void scrollTo(Node node) {
        page.applyCss();
        page.layout();
        double spare = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        if (spare > 0) {
            double moved = (height(node) - height) / spare;
            page.setVvalue(Math.clamp(page.getVvalue() + moved, 0, 1));
        }
    }

    private static double height(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeptPlace::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
