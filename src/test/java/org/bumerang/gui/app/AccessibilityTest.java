// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
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

    private static List<String> nameless(TestWindow window) {
        window.rest();
        return window.onFx(() -> {
            List<Node> all = TestWindow.everything(window.scene().getRoot()).stream()
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
