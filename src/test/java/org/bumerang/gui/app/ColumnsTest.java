// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of the list: chosen, moved, dragged, sorted, and the same the next time. */
class ColumnsTest {

    @TempDir
    private Path settings;

    private TestWindow opened() throws Exception {
        TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.hijacked()), settings, Language.EN, ColourScheme.LIGHT);
        window.open(new MailInput.Bytes("a", new byte[0]));
        window.rest();
        return window;
    }

    @Test
    void everythingDoneToTheColumnsIsThereTheNextTime() throws Exception {
        double width;
        try (TestWindow window = opened()) {
            width = window.onFx(() -> {
                TableView<?> table = table(window);
                TableColumn<?, ?> when = column(table, "when");
                column(table, "code").setVisible(true);
                column(table, "truth").setVisible(false);
                move(table, "when", 0);
                resize(table, "when", 31);
                when.setSortType(TableColumn.SortType.DESCENDING);
                sortBy(table, "reason", "when");
                return when.getWidth();
            });
            window.rest();
            window.press(KeyCode.CONTROL, KeyCode.L);
            assertLaidOut(window, width);
        }
        try (TestWindow window = opened()) {
            assertLaidOut(window, width);
            window.choose("menu.columns.reset");
            window.rest();
            assertEquals(List.of("recipient", "reason", "truth", "when"), shown(window));
            assertEquals(List.of(), sorting(window));
        }
    }

    private static void assertLaidOut(TestWindow window, double width) {
        assertEquals(List.of("when", "recipient", "reason", "code"), shown(window));
        assertEquals(width, window.onFx(() -> column(table(window), "when").getWidth()), 1);
        assertEquals(List.of("reason ASCENDING", "when DESCENDING"), sorting(window));
    }

    @Test
    void theColumnsFillTheListWithoutScrolling() throws Exception {
        try (TestWindow window = opened()) {
            for (int width : List.of(700, 900, 1000)) {
                window.onFx(() -> {
                    window.size(width, 720);
                    return 0;
                });
                window.rest();
                assertFalse(window.onFx(() -> scrolls(table(window))), "at " + width);
                double room = window.onFx(() -> table(window).getWidth());
                double used = window.onFx(() -> table(window).getVisibleLeafColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum());
                assertTrue(used <= room && used > room - 40, used + " of " + room);
            }
        }
    }

    @Test
    void widthsGrowWithTheText() throws Exception {
        try (TestWindow window = opened()) {
            double before = window.onFx(() -> column(table(window), "when").getWidth());
            window.onFx(() -> {
                window.window().theme().zoomProperty().set(200);
                return 0;
            });
            window.rest();
            double after = window.onFx(() -> column(table(window), "when").getWidth());
            assertTrue(after > before * 1.3, before + " then " + after);
        }
    }

    private static TableView<?> table(TestWindow window) {
        return (TableView<?>) window.scene().getRoot().lookup("#table");
    }

    private static TableColumn<?, ?> column(TableView<?> table, String id) {
        return table.getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void move(TableView<T> table, String id, int place) {
        TableColumn<T, ?> moved = table.getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        table.getColumns().remove(moved);
        table.getColumns().add(place, moved);
    }

    private static <T> void resize(TableView<T> table, String id, double by) {
        table.getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .ifPresent(column -> table.resizeColumn(column, by));
    }

    private static <T> void sortBy(TableView<T> table, String... ids) {
        for (String id : ids) {
            table.getColumns().stream()
                    .filter(each -> id.equals(each.getId()))
                    .findFirst()
                    .ifPresent(table.getSortOrder()::add);
        }
    }

    private static List<String> shown(TestWindow window) {
        return window.onFx(() -> table(window).getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .toList());
    }

    private static List<String> sorting(TestWindow window) {
        return window.onFx(() -> table(window).getSortOrder().stream()
                .map(column -> column.getId() + " " + column.getSortType())
                .toList());
    }

    private static boolean scrolls(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    }
}
