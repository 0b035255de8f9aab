// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * Lets the keyboard walk through the bars of a chart: Tab reaches one of them, arrows, Home and End the others, Enter and
 * Space choose.
 */
final class Roving {

    private List<? extends ToggleButton> bars = List.of();

    Roving(Parent chart) {
        chart.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The bars from first to last; those that cannot be chosen are skipped. */
    void through(List<? extends ToggleButton> all) {
        bars = all.stream().filter(bar -> !bar.isDisabled()).toList();
        List<? extends ToggleButton> reached =
                bars.stream().filter(ToggleButton::isFocusTraversable).toList();
        all.forEach(bar -> bar.setFocusTraversable(false));
        if (!bars.isEmpty()) {
            (reached.size() == 1 ? reached : bars).getFirst().setFocusTraversable(true);
        }
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof ToggleButton bar) || !bars.contains(bar) || isModified(key)) {
            return;
        }
        int at = bars.indexOf(bar);
        switch (key.getCode()) {
            case ENTER -> bar.fire();
            case LEFT, UP -> go(at - 1);
            case RIGHT, DOWN -> go(at + 1);
            case HOME -> go(0);
            case END -> go(bars.size() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static boolean isModified(KeyEvent key) {
        return key.isShortcutDown() || key.isAltDown() || key.isControlDown();
    }

    private void go(int wanted) {
        ToggleButton bar = bars.get(Math.clamp(wanted, 0, bars.size() - 1));
        bars.forEach(other -> other.setFocusTraversable(other.equals(bar)));
        bar.requestFocus();
        reveal(bar);
    }

    // Tab makes a page scroll by itself, other keys do not
    private static void reveal(Node bar) {
        for (Node at = bar.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane page) {
                reveal(bar, page);
                return;
            }
        }
    }

    private static void reveal(Node bar, ScrollPane page) {
        Node content = page.getContent();
        Bounds wanted = content.sceneToLocal(bar.localToScene(bar.getLayoutBounds()));
        double room = page.getViewportBounds().getHeight();
        double spare = content.getLayoutBounds().getHeight() - room;
        double top = page.getVvalue() * spare;
        if (spare > 0 && wanted.getMaxY() > top + room) {
            top = wanted.getMaxY() - room;
        }
        if (spare > 0) {
            page.setVvalue(Math.clamp(Math.min(top, wanted.getMinY()) / spare, 0, 1));
        }
    }
}
