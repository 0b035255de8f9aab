// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.help;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bumerang.explain.book.Block;
import org.bumerang.explain.book.Page;
import org.bumerang.explain.book.Span;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Typeset;

/** Sets a page of the encyclopedia. Its links lead to other pages and nowhere else. */
final class PageSetter {

    private final Texts texts;
    private final Consumer<String> open;
    private final Consumer<String> copy;

    /**
     * @param open shows another page
     * @param copy takes a part of the page out, as its text cannot be marked with the mouse
     */
    PageSetter(Texts texts, Consumer<String> open, Consumer<String> copy) {
        this.texts = texts;
        this.open = open;
        this.copy = copy;
    }

    List<Node> set(Page page) {
        Label title = Typeset.heading(page.title());
        title.setAccessibleRole(AccessibleRole.TEXT);
        VBox column = new VBox(title);
        page.blocks().stream().map(block -> withMenu(block(block), block, page)).forEach(column.getChildren()::add);
        return List.copyOf(column.getChildren());
    }

    private Node withMenu(Node node, Block block, Page page) {
        node.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu(item("pages.copy-part", block.text()), item("pages.copy", page.text()));
            menu.show(node.getScene().getWindow(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return node;
    }

    private MenuItem item(String key, String text) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(event -> copy.accept(text));
        return item;
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Heading heading -> Typeset.label(heading.text(), "help-heading");
            case Block.Paragraph paragraph -> flow(paragraph.spans());
            case Block.Points points -> list(points);
            case Block.Responsible responsible -> responsible(responsible);
        };
    }

    private Node list(Block.Points points) {
        VBox list = Typeset.column("help-points");
        for (int number = 1; number <= points.points().size(); number++) {
            Label mark = new Label(points.numbered() ? number + "." : "•");
            mark.getStyleClass().add(points.numbered() ? "help-number" : "help-bullet");
            TextFlow words = flow(points.points().get(number - 1));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox point = new HBox(mark, words);
            point.getStyleClass().add("help-point");
            list.getChildren().add(point);
        }
        return list;
    }

    private Node responsible(Block.Responsible responsible) {
        Label party =
                new Label(texts.words().explainer().party(responsible.party()), Typeset.icon(responsible.party()));
        party.getStyleClass().add("help-party");
        party.setMinWidth(Label.USE_PREF_SIZE);
        return Typeset.column("help-responsible", party, Typeset.paragraph(responsible.text()));
    }

    private TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(spans.stream().map(Span::text).collect(Collectors.joining()));
        spans.stream().map(this::span).forEach(flow.getChildren()::add);
        return flow;
    }

    private Node span(Span span) {
        return switch (span) {
            case Span.Words words -> text(words.text(), "help-words");
            case Span.Strong strong -> text(strong.text(), "help-strong");
            case Span.Code code -> text(code.text(), "help-code");
            case Span.Link link -> link(link);
        };
    }

    private Node link(Span.Link link) {
        Hyperlink hyperlink = new Hyperlink(link.text());
        hyperlink.getStyleClass().add("help-link");
        hyperlink.setOnAction(event -> open.accept(link.target()));
        return hyperlink;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
