// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.task.CheckViewModel.State;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every screen and fails for whatever a screen reader could not name. */
class AccessibilityTest {

    @TempDir
    private Path settings;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlHasAName(Language language) throws Exception {
        try (TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, language, ColourScheme.LIGHT)) {
            assertEquals(List.of(), nameless(window), "empty");
            window.open(new MailInput.Bytes("a", new byte[0]));
            assertEquals(List.of(), nameless(window), "case");
            window.click(window.texts().text("verdict.why"));
            assertEquals(List.of(), nameless(window), "why");
            window.click(window.texts().text("verdict.todo"));
            assertEquals(List.of(), nameless(window), "to do");
            window.onFx(() -> {
                window.window().results().showSource();
                return 0;
            });
            assertEquals(List.of(), nameless(window), "source");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlOfADialogHasANameAndItsWholeText(Language language) throws Exception {
        try (TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, language, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes("a", new byte[0]));
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertNamed(window, "export.title", "dialog.cancel");
            window.press(KeyCode.F1);
            assertNamed(window, "help.title", "dialog.close");
            window.choose("menu.about");
            assertNamed(window, "about.title", "dialog.close");
        }
    }

    @Test
    void progressIsSpokenAsItGrows() throws Exception {
        try (TestWindow window = new TestWindow(
                new FakePipeline(SampleAnalysis.many(200), 10), settings, Language.EN, ColourScheme.LIGHT)) {
            Set<String> spoken = new ConcurrentSkipListSet<>();
            window.onFx(() -> {
                window.scene()
                        .getRoot()
                        .lookup("#progress")
                        .accessibleTextProperty()
                        .subscribe(spoken::add);
                window.window().models().check().open(List.of(new MailInput.Bytes("a", new byte[0])));
                return 0;
            });
            window.waitUntil(
                    () -> window.window().models().check().stateProperty().get() == State.DONE);
            assertTrue(spoken.contains("Progress"), spoken.toString());
            assertTrue(spoken.contains("Progress: 5 of 10"), spoken.toString());
            assertTrue(spoken.size() <= 12, spoken.toString());
        }
    }

    private static void assertNamed(TestWindow window, String title, String button) {
        window.waitUntil(window::asks);
        assertEquals(List.of(window.texts().text(title)), window.onFx(TestWindow::dialogTitles));
        assertEquals(List.of(), nameless(window), title);
        assertEquals(List.of(), cut(window), title);
        window.click(window.texts().text(button));
        window.waitUntil(() -> !window.asks());
    }

    private static List<String> cut(TestWindow window) {
        return window.onFx(() -> Window.getWindows().stream()
                .filter(shown -> shown.getScene().getRoot() instanceof DialogPane)
                .flatMap(shown -> TestWindow.everything(shown.getScene().getRoot()).stream())
                .filter(node -> node instanceof Labeled labeled && labeled.isTextTruncated())
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> nameless(TestWindow window) {
        window.rest();
        return window.onFx(() -> {
            List<Node> all = Window.getWindows().stream()
                    .flatMap(shown -> TestWindow.everything(shown.getScene().getRoot()).stream())
                    .filter(TestWindow::isShown)
                    .toList();
            List<Node> labelled = all.stream()
                    .filter(Label.class::isInstance)
                    .flatMap(label -> Optional.ofNullable(((Label) label).getLabelFor()).stream())
                    .toList();
            return all.stream()
                    .filter(AccessibilityTest::needsAName)
                    .filter(node -> !labelled.contains(node) && name(node).isBlank())
                    .map(Node::toString)
                    .collect(Collectors.toList());
        });
    }

    private static boolean needsAName(Node node) {
        boolean reached = node.isFocusTraversable();
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ProgressIndicator
                || node instanceof ChoiceBox<?>
                || (reached && (node instanceof TableView || node instanceof ScrollPane));
    }

    private static String name(Node node) {
        String own = Optional.ofNullable(node.getAccessibleText()).orElse("");
        String text = node instanceof Labeled labeled
                ? Optional.ofNullable(labeled.getText()).orElse("")
                : "";
        return own + text;
    }
}
