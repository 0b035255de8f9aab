// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encyclopedia, by keyboard alone. */
class HelpWindowTest {

    @TempDir
    private Path settings;

    @Test
    void isOpenedSearchedReadAndClosedByKeys() throws Exception {
        try (TestWindow window = opened(Language.DE)) {
            window.rest();
            window.press(KeyCode.F1);
            window.waitUntil(() -> titles(window).contains("Nachschlagen"));
            search(window, "5.7.26");
            window.waitUntil(() -> words(window).stream().anyMatch(text -> text.startsWith("5.7.26: ")));
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> titles(window).stream().anyMatch(title -> title.startsWith("5.7.26: ")));
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertTrue(window.clipboard().startsWith("5.7.26: "), window.clipboard());
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.waitUntil(() -> titles(window).contains("Nachschlagen"));
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.waitUntil(() -> titles(window).stream().anyMatch(title -> title.startsWith("5.7.26: ")));
            window.onFx(() -> {
                window.texts().speak(Language.EN);
                return 0;
            });
            window.waitUntil(() -> titles(window).stream().anyMatch(title -> title.contains("could not be proven")));
            window.press(KeyCode.ESCAPE);
            assertTrue(help(window).isPresent(), "the first Escape clears the search");
            window.press(KeyCode.ESCAPE);
            assertEquals(Optional.empty(), help(window));
            assertTrue(window.isShowing());
        }
    }

    @Test
    void theWayBackLeadsToThePlaceThatWasRead() throws Exception {
        try (TestWindow window = opened(Language.EN)) {
            window.choose("menu.pages");
            window.waitUntil(() -> titles(window).contains("Look it up"));
            window.rest();
            ScrollPane scroll = (ScrollPane) help(window).orElseThrow().lookup(".help-scroll");
            window.onFx(() -> {
                scroll.setVvalue(0.6);
                link(scroll).fire();
                return 0;
            });
            window.waitUntil(() -> !titles(window).contains("Look it up"));
            window.rest();
            assertEquals(0, scroll.getVvalue());
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.waitUntil(() -> titles(window).contains("Look it up"));
            window.rest();
            assertEquals(0.6, scroll.getVvalue(), 0.01);
        }
    }

    @Test
    void aParagraphIsCopiedByItsMenu() throws Exception {
        try (TestWindow window = opened(Language.EN)) {
            window.choose("menu.pages");
            window.waitUntil(() -> titles(window).contains("Look it up"));
            window.rest();
            Node paragraph = help(window).orElseThrow().lookup(".help-text");
            window.onFx(() -> {
                paragraph.fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null));
                return 0;
            });
            window.settle();
            window.onFx(() -> {
                Window.getWindows().stream()
                        .flatMap(shown -> shown instanceof ContextMenu menu ? Stream.of(menu) : Stream.empty())
                        .forEach(menu -> menu.getItems().getFirst().fire());
                return 0;
            });
            assertEquals(paragraph.getAccessibleText(), window.clipboard());
        }
    }

    @Test
    void theEmptyWindowLeadsThereAndThereIsOneOnly() throws Exception {
        try (TestWindow window = opened(Language.EN)) {
            window.click(window.texts().text("empty.look-up"));
            window.waitUntil(() -> titles(window).contains("Look it up"));
            window.choose("menu.pages");
            window.rest();
            assertEquals(1, helps(window).size());
        }
    }

    @Test
    void aQuestionMarkShowsTheKeys() throws Exception {
        try (TestWindow window = opened(Language.EN)) {
            window.type("?");
            window.waitUntil(window::asks);
            assertEquals(List.of("Keyboard shortcuts"), window.onFx(TestWindow::dialogTitles));
            window.press(KeyCode.ESCAPE);
        }
    }

    private TestWindow opened(Language language) throws Exception {
        return new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, language, ColourScheme.LIGHT);
    }

    private static Hyperlink link(Node page) {
        return TestWindow.everything(page).stream()
                .flatMap(node -> node instanceof Hyperlink link ? Stream.of(link) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Node> help(TestWindow window) {
        return helps(window).stream().findFirst();
    }

    private static List<Node> helps(TestWindow window) {
        return window.onFx(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage && shown.isShowing())
                .map(shown -> (Node) shown.getScene().getRoot())
                .filter(root -> root.getStyleClass().contains("help"))
                .toList());
    }

    /** What is typed goes to the main window in tests, so that the field is filled here. */
    private static void search(TestWindow window, String words) {
        Node root = help(window).orElseThrow();
        window.onFx(() -> {
            ((TextField) root.lookup(".help-query")).setText(words);
            return 0;
        });
        window.settle();
    }

    /** The title of the page that is read. */
    private static List<String> titles(TestWindow window) {
        return texts(window)
                .filter(label -> label.getStyleClass().contains("heading"))
                .map(Label::getText)
                .toList();
    }

    private static List<String> words(TestWindow window) {
        return help(window).stream()
                .flatMap(root -> TestWindow.everything(root).stream())
                .flatMap(
                        node -> node instanceof Labeled labeled ? Stream.ofNullable(labeled.getText()) : Stream.empty())
                .toList();
    }

    private static Stream<Label> texts(TestWindow window) {
        return help(window).stream()
                .flatMap(root -> TestWindow.everything(root).stream())
                .flatMap(node -> node instanceof Label label ? Stream.of(label) : Stream.empty());
    }
}
