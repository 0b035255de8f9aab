// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.i18n;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Walks a freshly loaded scene graph and binds every marked text to the spoken language. */
final class TextBinder {

    private final Texts texts;

    TextBinder(Texts texts) {
        this.texts = texts;
    }

    void bind(Node node) {
        bindOwn(node);
        switch (node) {
            case MenuBar bar -> bar.getMenus().forEach(this::bindItem);
            case SplitPane split -> split.getItems().forEach(this::bind);
            case ScrollPane scroll -> bindContent(scroll.getContent());
            case TitledPane titled -> bindContent(titled.getContent());
            case TabPane tabs -> tabs.getTabs().forEach(this::bindTab);
            case TableView<?> table -> table.getColumns().forEach(this::bindColumn);
            case MenuButton button -> button.getItems().forEach(this::bindItem);
            case Control leaf -> {}
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::bind);
            default -> {}
        }
    }

    private void bindOwn(Node node) {
        bindText(node.accessibleTextProperty());
        bindText(node.accessibleHelpProperty());
        switch (node) {
            case Labeled labeled -> bindText(labeled.textProperty());
            case TextInputControl input -> bindText(input.promptTextProperty());
            case Text text -> bindText(text.textProperty());
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            bindText(control.getTooltip().textProperty());
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().getItems().forEach(this::bindItem);
        }
    }

    private void bindContent(@Nullable Node content) {
        if (content != null) {
            bind(content);
        }
    }

    private void bindItem(MenuItem item) {
        bindText(item.textProperty());
        List<MenuItem> inner = item instanceof Menu menu ? menu.getItems() : List.of();
        inner.forEach(this::bindItem);
    }

    private void bindTab(Tab tab) {
        bindText(tab.textProperty());
        bindContent(tab.getContent());
    }

    private void bindColumn(TableColumnBase<?, ?> column) {
        bindText(column.textProperty());
    }

    private void bindText(Property<String> property) {
        String mark = property.getValue();
        if (mark != null && KeyBundle.isMark(mark)) {
            property.bind(texts.bind(KeyBundle.keyOf(mark)));
        }
    }
}
