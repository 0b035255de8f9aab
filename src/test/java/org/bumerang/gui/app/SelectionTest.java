// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.list.RowCommand;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several rows at once, and the menu of the list. */
class SelectionTest {

    @TempDir
    private Path folder;

    private TestWindow opened(int rows, MailInput input) throws Exception {
        TestWindow window =
                new TestWindow(new FakePipeline(SampleAnalysis.many(rows)), folder, Language.EN, ColourScheme.LIGHT);
        window.open(input);
        window.rest();
        return window;
    }

    @Test
    void copiesWhatAllChosenRowsHold() throws Exception {
        try (TestWindow window = opened(300, new MailInput.Bytes(SampleAnalysis.SOURCE, new byte[0]))) {
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            assertTrue(window.reads().contains("2 of 300 selected"), window.reads());
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertEquals("oma.erna@example.org\nperson1@example.org", window.clipboard());
            window.press(KeyCode.CONTROL, KeyCode.A);
            assertTrue(window.reads().contains("300 of 300 selected"), window.reads());
            window.choose("menu.copy-diagnostic");
            window.waitUntil(() -> window.clipboard().lines().count() == 241);
            window.choose("menu.copy-table");
            window.waitUntil(() -> window.clipboard().lines().count() == 301);
            assertTrue(
                    window.clipboard().startsWith("Recipient\tReason\t"),
                    window.clipboard().substring(0, 40));
        }
    }

    @Test
    void theMenuOfTheListOpensByKeyAndHasNothingTheMenuBarLacks() throws Exception {
        try (TestWindow window = opened(5, new MailInput.Bytes(SampleAnalysis.SOURCE, new byte[0]))) {
            ContextMenu menu =
                    window.onFx(() -> ((TableView<?>) window.scene().getRoot().lookup("#table")).getContextMenu());
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.waitUntil(menu::isShowing);
            window.press(KeyCode.ESCAPE);
            window.waitUntil(() -> !menu.isShowing());
            window.press(KeyCode.CONTEXT_MENU);
            window.waitUntil(menu::isShowing);
            window.press(KeyCode.ESCAPE);
            List<String> bar = window.menus().stream()
                    .flatMap(each -> texts(each).stream())
                    .toList();
            List<String> own = menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null)
                    .toList();
            assertEquals(RowCommand.values().length, own.size());
            assertTrue(bar.containsAll(own), own + " in " + bar);
        }
    }

    @Test
    void showsTheFolderOfTheFileThatARowComesFrom() throws Exception {
        Path file = Files.writeString(folder.resolve(SampleAnalysis.SOURCE), "x");
        try (TestWindow window = opened(5, new MailInput.Place(SampleAnalysis.SOURCE, file))) {
            window.choose("menu.folder");
            assertEquals(List.of(folder), window.folders);
        }
    }

    @Test
    void saysThatPastedTextHasNoFolder() throws Exception {
        byte[] text = "x".getBytes(StandardCharsets.UTF_8);
        try (TestWindow window = opened(5, new MailInput.Bytes(SampleAnalysis.SOURCE, text))) {
            window.choose("menu.folder");
            assertTrue(window.reads().contains("It has no folder"), window.reads());
        }
    }

    private static List<String> texts(Menu menu) {
        return TestWindow.entries(menu).stream()
                .flatMap(item -> Optional.ofNullable(item.getText()).stream())
                .collect(Collectors.toList());
    }
}
