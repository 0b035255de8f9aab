// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key does what the list of keys says, and the list leaves none out. */
class ShortcutsTest {

    private final FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());

    @TempDir
    private Path folder;

    private Optional<TestWindow> opened = Optional.empty();

    private TestWindow empty() throws Exception {
        TestWindow window = new TestWindow(pipeline, folder, Language.EN, ColourScheme.LIGHT);
        opened = Optional.of(window);
        return window;
    }

    private TestWindow loaded() throws Exception {
        TestWindow window = empty();
        window.open(new MailInput.Bytes(
                SampleAnalysis.SOURCE, "Subject: a\n\nb".repeat(300).getBytes(StandardCharsets.UTF_8)));
        window.rest();
        return window;
    }

    @AfterEach
    void close() {
        opened.ifPresent(window -> {
            if (window.asks()) {
                window.press(KeyCode.ESCAPE);
                window.waitUntil(() -> !window.asks());
            }
            window.close();
        });
    }

    @Test
    void theListShowsEveryKeyOfTheMenus() throws Exception {
        TestWindow window = empty();
        window.choose("menu.shortcuts");
        window.waitUntil(window::asks);
        List<String> listed = window.onFx(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(root -> root.lookupAll(".shortcut-key").stream())
                .map(label -> ((Label) label).getText())
                .sorted()
                .toList());
        List<String> own = Stream.of("Up", "Enter", "Shift+F10", "Esc", "'?'")
                .map(keys -> KeyCombination.valueOf(keys).getDisplayText())
                .toList();
        List<String> menus = window.menus().stream()
                .flatMap(menu -> TestWindow.entries(menu).stream())
                .flatMap(item -> Optional.ofNullable(item.getAccelerator()).stream())
                .map(KeyCombination::getDisplayText)
                .toList();
        assertTrue(menus.size() > 15, menus.toString());
        assertEquals(menus.size(), menus.stream().distinct().count(), "no key stands twice");
        assertEquals(Stream.concat(menus.stream(), own.stream()).sorted().toList(), listed);
    }

    @Test
    void shortcutOOpensFiles() throws Exception {
        TestWindow window = empty();
        window.choosers.files.add(folder.resolve("a.mbox"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.waitUntil(() -> pipeline.requests.size() == 1);
    }

    @Test
    void shortcutShiftOOpensAFolder() throws Exception {
        TestWindow window = empty();
        window.choosers.files.add(folder);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window.waitUntil(() -> pipeline.requests.size() == 1);
        assertEquals(
                folder.toString(),
                pipeline.requests.getFirst().inputs().getFirst().name());
    }

    @Test
    void shortcutVPastesAMailButTextIntoAField() throws Exception {
        TestWindow window = loaded();
        put(window, "erna");
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("erna", field(window).getText());
        assertEquals(1, pipeline.requests.size());
        window.onFx(() -> {
            window.window().results().focusList();
            return 0;
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.waitUntil(() -> pipeline.requests.size() == 2);
    }

    @Test
    void shortcutCCopiesTheAddressButTextOutOfAField() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("stranger0@shop.example", window.clipboard());
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("shop");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("shop", window.clipboard());
    }

    @Test
    void shortcutShiftCCopiesTheExplanation() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertTrue(window.clipboard().startsWith("This address does not exist"), window.clipboard());
    }

    @Test
    void shortcutASelectsEveryRow() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.A);
        assertTrue(window.reads().contains("4 of 4 selected"), window.reads());
    }

    @Test
    void shortcutFSearchesAndEscapeClears() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("erna");
        assertEquals("erna", field(window).getText());
        window.press(KeyCode.ESCAPE);
        assertEquals("", field(window).getText());
    }

    @Test
    void arrowsGoThroughTheRowsAndEnterToTheCase() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.DOWN);
        assertEquals(1, row(window));
        window.press(KeyCode.UP);
        assertEquals(0, row(window));
        window.press(KeyCode.ENTER);
        assertEquals("scroll", window.focused().orElseThrow().getId());
    }

    @Test
    void shortcutUShowsTheSource() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.U);
        window.waitUntil(() -> window.reads().contains("Subject: a"));
    }

    @Test
    void shortcutEAsksWhatToExport() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.waitUntil(window::asks);
        assertEquals(List.of(window.texts().text("export.title")), window.onFx(TestWindow::dialogTitles));
    }

    @Test
    void shortcutPWritesThePdf() throws Exception {
        TestWindow window = loaded();
        Path report = folder.resolve("r.pdf");
        window.choosers.target = Optional.of(report);
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.waitUntil(() -> Files.exists(report));
    }

    @Test
    void shortcutWClosesAndZOpensAgain() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.W);
        assertTrue(window.window().models().findings().selectedProperty().get().isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.waitUntil(() -> pipeline.requests.size() == 2);
    }

    @Test
    void shortcutLSpeaksTheOtherLanguage() throws Exception {
        TestWindow window = empty();
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(Language.DE, window.texts().language());
    }

    @Test
    void shortcutPlusMinusAndZeroChangeTheSizeOfTheText() throws Exception {
        TestWindow window = empty();
        window.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals(110, window.window().theme().zoomProperty().get());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, window.window().theme().zoomProperty().get());
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(90, window.window().theme().zoomProperty().get());
    }

    @Test
    void f1Helps() throws Exception {
        TestWindow window = empty();
        int before = window.onFx(() -> Window.getWindows().size());
        window.press(KeyCode.F1);
        window.waitUntil(() -> Window.getWindows().size() > before);
    }

    @Test
    void shortcutQEndsTheProgram() throws Exception {
        TestWindow window = loaded();
        window.press(KeyCode.CONTROL, KeyCode.Q);
        assertFalse(window.isShowing());
    }

    private static TextField field(TestWindow window) {
        return (TextField) window.scene().getRoot().lookup("#search");
    }

    private static int row(TestWindow window) {
        return window.window()
                .models()
                .findings()
                .selectedProperty()
                .get()
                .orElseThrow()
                .message()
                .location()
                .index();
    }

    private static void put(TestWindow window, String text) {
        window.onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
