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

    private static final int PULSES = 3;

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
                    afterLayout(page.getScene(), () -> scroll(page, height(node) - height), PULSES);
                });
    }

    /** Gives a node the keyboard and shows it in the middle of the page. */
    static void reveal(ScrollPane page, Node node) {
        node.requestFocus();
        double middle = page.localToScene(page.getLayoutBounds()).getCenterY();
        afterLayout(page.getScene(), () -> scroll(page, height(node) - middle), PULSES);
    }

    // texts that break into lines get their height in a second round
    private static void afterLayout(Scene scene, Runnable work, int pulses) {
        Runnable[] self = new Runnable[1];
        self[0] = () -> {
            scene.removePostLayoutPulseListener(self[0]);
            work.run();
            if (pulses > 1) {
                afterLayout(scene, work, pulses - 1);
            }
        };
        scene.addPostLayoutPulseListener(self[0]);
        Platform.requestNextPulse();
    }

    private static void scroll(ScrollPane page, double by) {
        double spare = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        if (spare > 0) {
            page.setVvalue(Math.clamp(page.getVvalue() + by / spare, 0, 1));
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
