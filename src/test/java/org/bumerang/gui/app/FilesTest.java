// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.bumerang.analysis.AnalysisRequest;
import org.bumerang.explain.Language;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.hijack.Answer;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was opened last, closing one file of several, and taking a closing back. */
class FilesTest {

    private final FakePipeline pipeline = new FakePipeline(SampleAnalysis.hijacked());

    @TempDir
    private Path folder;

    private TestWindow window() throws Exception {
        return new TestWindow(pipeline, folder, Language.EN, ColourScheme.LIGHT);
    }

    private void open(TestWindow window, Path... files) {
        int before = pipeline.requests.size();
        window.onFx(() -> {
            window.window().ways().openAll(List.of(files));
            return 0;
        });
        window.waitUntil(() -> pipeline.requests.size() > before);
        window.rest();
    }

    @Test
    void remembersWhatWasOpenedAndOpensItAgain() throws Exception {
        Path one =
                Files.writeString(Files.createDirectory(folder.resolve("work")).resolve("In_box.mbox"), "x");
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("home")).resolve("In_box.mbox"), "x");
        try (TestWindow window = window()) {
            open(window, one, other);
        }
        try (TestWindow window = window()) {
            assertEquals(List.of("In_box.mbox – work", "In_box.mbox – home"), recent(window));
            fire(window, "recent", "In_box.mbox – home");
            window.waitUntil(() -> pipeline.requests.size() == 2);
            assertEquals(other.toString(), names(pipeline.requests.getLast()).getFirst());
        }
    }

    @Test
    void saysThatAFileHasGoneAndForgetsIt() throws Exception {
        Path file = Files.writeString(folder.resolve("gone.mbox"), "x");
        try (TestWindow window = window()) {
            open(window, file);
            Files.delete(file);
            fire(window, "recent", "gone.mbox");
            assertTrue(window.reads().contains("is not there any more"), window.reads());
            assertEquals(List.of(), recent(window));
        }
    }

    @Test
    void forgetsWhatIsClearedAndWhatIsSwitchedOff() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.mbox"), "x");
        try (TestWindow window = window()) {
            open(window, file);
            window.choose("menu.recent.clear");
            assertEquals(List.of(), recent(window));
            CheckMenuItem keep =
                    (CheckMenuItem) item(window, "recent", window.texts().text("menu.recent.keep"));
            window.onFx(() -> {
                keep.setSelected(false);
                keep.getOnAction().handle(null);
                return 0;
            });
            open(window, folder);
            assertEquals(List.of(), recent(window));
        }
        assertTrue(!Files.readString(folder.resolve("settings.properties")).contains("secret"));
    }

    @Test
    void closesOneOfSeveralAndTakesItBack() throws Exception {
        try (TestWindow window = window()) {
            open(window, folder.resolve("a.mbox"), folder.resolve("b.mbox"));
            fire(window, "closeFile", "a.mbox");
            window.waitUntil(() -> pipeline.requests.size() == 2);
            assertEquals(List.of(folder.resolve("b.mbox").toString()), names(pipeline.requests.getLast()));
            window.choose("menu.reopen");
            window.waitUntil(() -> pipeline.requests.size() == 3);
            assertEquals(2, names(pipeline.requests.getLast()).size());
        }
    }

    @Test
    void takingBackBringsTheSentFolderAndWhatWasSaid() throws Exception {
        try (TestWindow window = window()) {
            open(window, folder.resolve("a.mbox"));
            window.onFx(() -> {
                var check = window.window().models().check();
                check.addSent(List.of(MailInput.Place.of(folder.resolve("Sent").toString())));
                check.addAccount(new MailAddress("me", "example.org"));
                return 0;
            });
            window.rest();
            window.onFx(() -> {
                window.window().models().check().answer("i1", Answer.NOT_MINE);
                return 0;
            });
            window.rest();
            window.choose("menu.close");
            window.choose("menu.reopen");
            window.rest();
            AnalysisRequest last = pipeline.requests.getLast();
            assertEquals(1, last.sent().size());
            assertEquals(
                    List.of(new MailAddress("me", "example.org")),
                    last.accounts().given());
            assertEquals(Map.of("i1", Answer.NOT_MINE), last.answers());
        }
    }

    private static List<String> names(AnalysisRequest request) {
        return request.inputs().stream().map(MailInput::name).toList();
    }

    private static List<String> recent(TestWindow window) {
        return menu(window, "recent").getItems().stream()
                .filter(item -> !item.isMnemonicParsing())
                .map(MenuItem::getText)
                .toList();
    }

    private static void fire(TestWindow window, String menu, String text) {
        MenuItem item = item(window, menu, text);
        window.onFx(() -> {
            item.fire();
            return 0;
        });
        window.settle();
    }

    private static MenuItem item(TestWindow window, String menu, String text) {
        return menu(window, menu).getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Menu menu(TestWindow window, String id) {
        return window.menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
