// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Which tab is shown without having been asked for: the overview once a fresh check has several rows, the case when a
 * person chooses a row by hand while the overview is open. What the program does to the list by itself changes no tab.
 */
final class TabChoice {

    /** With fewer rows there is nothing to look over. */
    private static final int SEVERAL = 6;

    private static final Set<KeyCode> WAYS =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    private final TabPane tabs;
    private final Tab overview;
    private final Tab single;
    private boolean fresh;

    TabChoice(TabPane tabs, Tab overview, Tab single) {
        this.tabs = tabs;
        this.overview = overview;
        this.single = single;
        tabs.getSelectionModel().select(single);
        tabs.getSelectionModel().selectedItemProperty().addListener(change -> fresh = false);
    }

    /** Listens to the hands of the person in the list. */
    void follow(Parent list) {
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && isRow(click.getTarget())) {
                chosen();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (WAYS.contains(key.getCode()) && isTable(key.getTarget())) {
                chosen();
            }
        });
    }

    /** Something is loaded where there was nothing. */
    void start() {
        tabs.getSelectionModel().select(single);
        fresh = true;
    }

    /** Another number of rows is shown. */
    void rowsChanged(int shown) {
        if (fresh && shown >= SEVERAL) {
            tabs.getSelectionModel().select(overview);
        }
    }

    private void chosen() {
        fresh = false;
        if (overview.isSelected()) {
            tabs.getSelectionModel().select(single);
        }
    }

    private static boolean isRow(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private static boolean isTable(EventTarget target) {
        return target instanceof TableView || target instanceof TreeTableView;
    }
}
