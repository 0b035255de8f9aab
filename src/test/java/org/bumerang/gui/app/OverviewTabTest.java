// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.Pick;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTabTest {

    private static final Pick FULL = new Pick(Facet.REASON, "mailbox-full");

    @TempDir
    private Path settings;

    @Test
    void showsTheOverviewFirstWhereThereAreSeveralCases() throws Exception {
        with(50, window -> {
            assertEquals("Overview", tab(window));
            window.waitUntil(() -> window.reads().contains("50 messages about 41 recipients."));
        });
    }

    @Test
    void showsTheCaseFirstWhereThereAreFew() throws Exception {
        with(3, window -> assertEquals(window.texts().text("tab.case"), tab(window)));
    }

    @Test
    void aRowChosenByHandShowsItsCase() throws Exception {
        with(50, window -> {
            window.onFx(() -> {
                window.window().results().focusList();
                return 0;
            });
            window.press(KeyCode.DOWN);
            assertEquals(window.texts().text("tab.case"), tab(window));
        });
    }

    @Test
    void aBarFiltersTheListAndLeavesTheOverviewOpen() throws Exception {
        with(50, window -> {
            ToggleButton full = bar(window, ".chart-row", "Mailbox full");
            fire(window, full);
            assertEquals(Set.of(FULL), picks(window));
            window.waitUntil(() -> window.window().models().findings().shown().size() == 10);
            assertTrue(full.isSelected());
            assertEquals("Overview", tab(window));
            fire(window, full);
            assertEquals(Set.of(), picks(window));
            assertFalse(full.isSelected());
        });
    }

    @Test
    void aSpanOfTimePicksItsDay() throws Exception {
        with(50, window -> {
            ToggleButton hour = bar(window, ".chart-column", "9 March 2026, from 09:00");
            fire(window, hour);
            assertEquals(Set.of(new Pick(Facet.DAY, "2026-03-09")), picks(window));
        });
    }

    @Test
    void theKeyboardWalksThroughTheBarsAndChooses() throws Exception {
        with(50, window -> {
            ToggleButton first = bar(window, ".chart-row", "No such address");
            focus(window, first);
            window.press(KeyCode.DOWN);
            assertEquals(
                    bar(window, ".chart-row", "Mailbox full"), window.focused().orElseThrow());
            window.press(KeyCode.ENTER);
            assertEquals(Set.of(FULL), picks(window));
            window.press(KeyCode.HOME);
            assertEquals(first, window.focused().orElseThrow());
            assertEquals("Overview", tab(window));
        });
    }

    @Test
    void theTableOfAChartPicksToo() throws Exception {
        with(50, window -> {
            window.click(window.texts().text("overview.as-table"));
            TableView<?> table = window.onFx(
                    () -> (TableView<?>) shown(window, ".chart-table").getFirst());
            assertEquals(2, table.getItems().size());
            window.onFx(() -> {
                table.getSelectionModel().select(1);
                return 0;
            });
            focus(window, table);
            window.press(KeyCode.ENTER);
            assertEquals(Set.of(FULL), picks(window));
        });
    }

    @Test
    void manyPickedDaysAreOneFilterToTakeOff() throws Exception {
        with(50, window -> {
            window.onFx(() -> {
                for (int day = 1; day <= 5; day++) {
                    window.window().models().findings().picks().add(new Pick(Facet.DAY, "2026-03-0" + day));
                }
                return 0;
            });
            window.click("Day: 5 chosen");
            assertEquals(Set.of(), picks(window));
        });
    }

    @Test
    void speaksTheOtherLanguageAndKeepsWhatIsPicked() throws Exception {
        with(50, window -> {
            ToggleButton full = bar(window, ".chart-row", "Mailbox full");
            fire(window, full);
            window.onFx(() -> {
                window.texts().speak(Language.DE);
                return 0;
            });
            assertEquals(full, bar(window, ".chart-row", "Postfach voll"));
            assertTrue(full.isSelected());
            assertEquals("Überblick", tab(window));
        });
    }

    private void with(int rows, Consumer<TestWindow> test) throws Exception {
        try (TestWindow window = new TestWindow(
                new FakePipeline(SampleAnalysis.many(rows)), settings, Language.EN, ColourScheme.LIGHT)) {
            window.open(new MailInput.Bytes("a", new byte[0]));
            window.rest();
            test.accept(window);
        }
    }

    private static String tab(TestWindow window) {
        return window.onFx(() -> ((TabPane) window.scene().getRoot().lookup("#tabs"))
                .getSelectionModel()
                .getSelectedItem()
                .getText());
    }

    private static ToggleButton bar(TestWindow window, String kind, String words) {
        window.waitUntil(() -> !named(window, kind, words).isEmpty());
        return window.onFx(() -> (ToggleButton) named(window, kind, words).getFirst());
    }

    private static List<Node> named(TestWindow window, String kind, String words) {
        return shown(window, kind).stream()
                .filter(node -> node.getAccessibleText().startsWith(words + ":"))
                .toList();
    }

    private static List<Node> shown(TestWindow window, String kind) {
        return window.scene().getRoot().lookupAll(kind).stream()
                .filter(TestWindow::isShown)
                .toList();
    }

    private static void fire(TestWindow window, ToggleButton bar) {
        window.onFx(() -> {
            bar.fire();
            return 0;
        });
        window.settle();
    }

    private static void focus(TestWindow window, Node node) {
        window.onFx(() -> {
            node.requestFocus();
            return 0;
        });
        window.settle();
    }

    private static Set<Pick> picks(TestWindow window) {
        return window.onFx(() -> Set.copyOf(window.window().models().findings().picks()));
    }
}
