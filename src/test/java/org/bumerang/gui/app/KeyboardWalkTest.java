// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bumerang.explain.Language;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.task.CheckViewModel.State;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person without a mouse, from the empty window to the report in a file, with a real mailbox and the real engine. */
class KeyboardWalkTest {

    /** No screen has so many stops that Tab may need more steps to come round. */
    private static final int ONCE_ROUND = 90;

    @TempDir
    private Path folder;

    private TestWindow window;
    private int all;

    @BeforeEach
    void open() throws Exception {
        window = new TestWindow(new Engine(), folder, Language.EN, ColourScheme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromTheEmptyWindowToTheReport() throws Exception {
        opensTheMailbox();
        readsTheBanner();
        picksABarAndTakesItOff();
        searchesTheList();
        readsACaseAndItsSource();
        answersTheQuestion();
        ticksAStep();
        looksUpACode();
        switchesTheLanguage();
        exportsATable();
        exportsTheReport();
    }

    private void opensTheMailbox() throws Exception {
        assertEquals(text("empty.open"), words(owner()), "the first door has the keyboard");
        comesRound();
        Path mailbox = folder.resolve("Post für Öl.mbox");
        try (InputStream example =
                Objects.requireNonNull(MainWindow.class.getResourceAsStream("/org/bumerang/samples/example-en.mbox"))) {
            Files.copy(example, mailbox);
        }
        window.choosers.files.add(mailbox);
        press(KeyCode.CONTROL, KeyCode.O);
        window.waitUntil(() -> window.window().models().check().stateProperty().get() == State.DONE);
        window.rest();
        assertEquals("table", owner().getId());
        all = shown();
        assertTrue(all > 5, window.reads());
        comesRound();
    }

    private void readsTheBanner() {
        goTo(text("verdict.why"));
        press(KeyCode.ENTER);
        assertEquals(text("tab.why"), tab());
        comesRound();
    }

    private void picksABarAndTakesItOff() {
        goTo(TabPane.class::isInstance, "the tabs");
        press(KeyCode.HOME);
        assertEquals(text("tab.overview"), tab());
        comesRound();
        goTo(node -> node.getStyleClass().contains("chart-row"), "a bar");
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertTrue(shown() > 0 && shown() < all, "some cases of " + all + ": " + shown());
        comesRound();
        press(KeyCode.SPACE);
        assertEquals(all, shown());
        assertEquals(text("tab.overview"), tab());
    }

    private void searchesTheList() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("search", owner().getId());
        window.type(chosen().finding().orElseThrow().report().recipient());
        assertTrue(shown() > 0 && shown() < all, "some cases of " + all + ": " + shown());
        press(KeyCode.ESCAPE);
        assertEquals(all, shown());
        press(KeyCode.ESCAPE);
        assertEquals("table", owner().getId());
        FindingRow before = chosen();
        press(KeyCode.DOWN);
        assertFalse(before.equals(chosen()), "the arrow goes on in the list");
        assertEquals(text("tab.case"), tab());
    }

    private void readsACaseAndItsSource() {
        press(KeyCode.ENTER);
        assertEquals("scroll", owner().getId());
        comesRound();
        press(KeyCode.CONTROL, KeyCode.U);
        window.waitUntil(() -> window.reads().contains("Subject: "));
        assertEquals(text("tab.source"), tab());
        comesRound();
        press(KeyCode.ESCAPE);
        assertEquals("table", owner().getId());
    }

    private void answersTheQuestion() {
        goTo(text("verdict.question"));
        press(KeyCode.ENTER);
        goTo(text("question.not-mine"));
        press(KeyCode.SPACE);
        window.rest();
        window.waitUntil(() -> window.window().models().check().stateProperty().get() == State.DONE);
        comesRound();
    }

    private void ticksAStep() {
        goTo(text("verdict.todo"));
        press(KeyCode.ENTER);
        assertEquals(text("tab.todo"), tab());
        comesRound();
        goTo(CheckBox.class::isInstance, "a step to tick");
        CheckBox step = (CheckBox) owner();
        press(KeyCode.SPACE);
        assertTrue(step.isSelected());
    }

    private void looksUpACode() {
        Node before = owner();
        press(KeyCode.F1);
        window.waitUntil(() -> !front().equals(window.scene()));
        assertTrue(owner() instanceof TextField, "one types at once");
        window.type("5.7.26");
        window.waitUntil(() -> says(front(), "5.7.26"));
        comesRound();
        press(KeyCode.ESCAPE);
        assertTrue(!window.onFx(this::front).equals(window.scene()), "the first Esc only clears");
        press(KeyCode.ESCAPE);
        window.waitUntil(() -> front().equals(window.scene()));
        assertEquals(before, owner());
    }

    private void switchesTheLanguage() {
        Node before = owner();
        assertTrue(before instanceof CheckBox, before.toString());
        press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(Language.DE, window.texts().language());
        assertEquals(before.getUserData(), owner().getUserData(), "the same step in other words");
        assertEquals(text("tab.todo"), tab());
    }

    private void exportsATable() throws Exception {
        Path file = folder.resolve("Fälle.csv");
        window.choosers.target = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E);
        window.waitUntil(window::asks);
        comesRound();
        goTo(RadioButton.class::isInstance, "the formats");
        press(KeyCode.DOWN);
        goTo(text("export.save"));
        press(KeyCode.ENTER);
        window.waitUntil(() -> !window.asks() && Files.exists(file));
        window.waitUntil(() -> window.reads().contains("Fälle.csv"));
        assertTrue(Files.readString(file).lines().count() > 5, "one line a case");
    }

    private void exportsTheReport() throws Exception {
        Path file = folder.resolve("Bericht.pdf");
        window.choosers.target = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.P);
        window.waitUntil(() -> window.reads().contains("Bericht.pdf"));
        String verdict = window.onFx(() -> ((Labeled) window.scene().getRoot().lookup(".headline")).getText());
        try (PDDocument report = Loader.loadPDF(file.toFile())) {
            String read = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
            assertTrue(read.contains(verdict), verdict + " is not in: " + read);
        }
        comesRound();
    }

    /** Presses keys; wherever they lead, something that can be seen has the keyboard then. */
    private Node press(KeyCode... keys) {
        window.press(keys);
        return owner();
    }

    private Node owner() {
        if (!window.onFx(this::isKept)) {
            window.waitUntil(this::isKept);
        }
        return window.onFx(() -> front().getFocusOwner());
    }

    private boolean isKept() {
        return Optional.ofNullable(front().getFocusOwner())
                .filter(TestWindow::isShown)
                .isPresent();
    }

    /** The scene in front: a dialog, the encyclopedia, else the main window. To be called on the JavaFX thread. */
    private Scene front() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage && shown.isShowing())
                .map(Window::getScene)
                .filter(scene -> !scene.equals(window.scene()))
                .findFirst()
                .orElseGet(window::scene);
    }

    /** Tab leads through the screen and back to where it began. */
    private void comesRound() {
        Node start = owner();
        List<String> way = new ArrayList<>();
        Node at;
        do {
            at = press(KeyCode.TAB);
            way.add(at.toString());
        } while (!start.equals(at) && way.size() < ONCE_ROUND);
        assertEquals(start, at, "Tab does not come back: " + way);
    }

    private void goTo(String words) {
        goTo(node -> words.equals(words(node)), words);
    }

    private void goTo(Predicate<Node> wanted, String name) {
        List<String> way = new ArrayList<>();
        Node at = owner();
        while (!wanted.test(at) && way.size() < ONCE_ROUND) {
            at = press(KeyCode.TAB);
            way.add(at.toString());
        }
        assertTrue(wanted.test(at), "Tab does not lead to " + name + ": " + way);
    }

    private String words(Node node) {
        return window.onFx(() -> node instanceof Labeled labeled ? labeled.getText() : "");
    }

    private String text(String key) {
        return window.texts().text(key);
    }

    private String tab() {
        return window.onFx(() -> ((TabPane) window.scene().getRoot().lookup("#tabs"))
                .getSelectionModel()
                .getSelectedItem()
                .getText());
    }

    private int shown() {
        return window.onFx(() -> window.window().models().findings().shown().size());
    }

    private FindingRow chosen() {
        return window.onFx(() ->
                        window.window().models().findings().selectedProperty().get())
                .orElseThrow();
    }

    /** To be called on the JavaFX thread. */
    private static boolean says(Scene scene, String words) {
        return TestWindow.everything(scene.getRoot()).stream()
                .anyMatch(node -> node.getStyleClass().contains("heading")
                        && node instanceof Labeled it
                        && it.getText().startsWith(words));
    }
}
