// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.hijack.MessageKey;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the main screens under {@code target/screens}, for a person to look at. */
class ScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path settings;

    @ParameterizedTest
    @CsvSource({"DE, LIGHT", "EN, LIGHT", "DE, DARK", "EN, DARK"})
    void drawsEveryMainScreen(Language language, ColourScheme scheme) throws Exception {
        String name = language.code() + "-" + scheme.name().toLowerCase(Locale.ROOT);
        try (TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, language, scheme)) {
            window.settle();
            draw(window, name + "-1-empty");
            window.open(new MailInput.Bytes("a", new byte[0]));
            draw(window, name + "-2-case");
            window.onFx(() -> {
                window.window().models().findings().select(new MessageKey(SampleAnalysis.SOURCE, 3));
                return 0;
            });
            openLetter(window, 0.25);
            draw(window, name + "-2-case-letter");
            window.click(window.texts().text("verdict.why"));
            draw(window, name + "-3-why");
            window.click(window.texts().text("verdict.todo"));
            draw(window, name + "-4-todo");
            openLetter(window, 1);
            draw(window, name + "-4-todo-letters");
            window.onFx(() -> {
                window.size(700, 500);
                return 0;
            });
            toTodo(window);
            draw(window, name + "-5-small");
            window.onFx(() -> {
                window.size(1000, 720);
                window.window().theme().zoomProperty().set(200);
                return 0;
            });
            toTodo(window);
            draw(window, name + "-6-large-text");
            window.press(KeyCode.ENTER);
            draw(window, name + "-7-large-case");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheExample(Language language) throws Exception {
        try (TestWindow window = new TestWindow(new Engine(), settings, language, ColourScheme.LIGHT)) {
            window.onFx(() -> {
                window.size(1180, 780);
                window.window().ways().example();
                return 0;
            });
            window.waitUntil(
                    () -> window.window().models().check().stateProperty().get() == CheckViewModel.State.DONE);
            window.press(KeyCode.ESCAPE);
            window.onFx(() -> {
                window.window().results().split().setDividerPosition(0, 0.62);
                return 0;
            });
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            draw(window, language.code() + "-example");
        }
    }

    /** As a mouse does it: the button has the keyboard before it acts. */
    private static void toTodo(TestWindow window) {
        Node button = window.find(window.texts().text("verdict.todo"));
        window.onFx(() -> {
            button.requestFocus();
            return 0;
        });
        window.press(KeyCode.SPACE);
    }

    /** Shows the first ready text and scrolls down to it. */
    private static void openLetter(TestWindow window, double place) {
        window.rest();
        window.click(window.texts().text("letter.show"));
        window.rest();
        window.onFx(() -> {
            TestWindow.everything(window.scene().getRoot()).stream()
                    .filter(ScrollPane.class::isInstance)
                    .filter(TestWindow::isShown)
                    .forEach(pane -> ((ScrollPane) pane).setVvalue(place));
            return 0;
        });
    }

    private static void draw(TestWindow window, String name) throws Exception {
        window.rest();
        WritableImage picture = window.onFx(() -> window.scene().snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Files.createDirectories(SCREENS);
        Path file = SCREENS.resolve(name + ".png");
        ImageIO.write(copy, "png", file.toFile());
        assertTrue(Files.size(file) > 5_000, "an empty picture: " + file);
    }
}
