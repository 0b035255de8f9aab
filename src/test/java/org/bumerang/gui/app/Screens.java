// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Pick;
import org.bumerang.gui.task.Notice;

/** Every screen of the program, a line each: the gallery draws them, the test for screen readers walks them. */
final class Screens {

    static final List<Screen> ALL = List.of(
            Screen.main("empty", Story.NOTHING, window -> {}),
            Screen.of("drop", Story.NOTHING, Screens::dragFiles),
            Screen.of("running", Story.RUNNING, window -> {}),
            Screen.of("stopped", Story.STOPPED, window -> {}),
            Screen.main("overview", Story.EXAMPLE, window -> tab(window, "tab.overview")),
            Screen.of("overview-many", Story.MANY, window -> tab(window, "tab.overview")),
            Screen.of("overview-end", Story.MANY, window -> {
                tab(window, "tab.overview");
                scroll(window, 1);
            }),
            Screen.of("overview-table", Story.MANY, window -> {
                tab(window, "tab.overview");
                window.click(window.texts().text("overview.as-table"));
            }),
            Screen.main("case", Story.EXAMPLE, window -> tab(window, "tab.case")),
            Screen.of("case-opened", Story.EXAMPLE, window -> window.press(KeyCode.ENTER)),
            Screen.of("case-letter", Story.EXAMPLE, window -> {
                tab(window, "tab.case");
                openLetter(window, "letter.show", 0.6);
            }),
            Screen.of("case-end", Story.EXAMPLE, window -> {
                tab(window, "tab.case");
                scroll(window, 1);
            }),
            Screen.of("case-way", Story.LONG_WAY, window -> LongWay.unfold(window, "detail.way")),
            Screen.of("case-words", Story.LONG_WAY, window -> LongWay.unfold(window, "detail.words")),
            Screen.of(
                    "source-proof",
                    Story.LONG_WAY,
                    window -> window.click(window.texts().text("source.proof"))),
            Screen.main(
                    "why", Story.EXAMPLE, window -> window.click(window.texts().text("verdict.why"))),
            Screen.of("why-end", Story.EXAMPLE, window -> {
                window.click(window.texts().text("verdict.why"));
                scroll(window, 1);
            }),
            Screen.main(
                    "todo", Story.EXAMPLE, window -> window.click(window.texts().text("verdict.todo"))),
            Screen.of("todo-letters", Story.EXAMPLE, window -> {
                window.click(window.texts().text("verdict.todo"));
                openLetter(window, "letter.show", 1);
            }),
            Screen.main("source", Story.EXAMPLE, window -> window.press(KeyCode.CONTROL, KeyCode.U)),
            Screen.of("verdict-hijacked", Story.HIJACKED, Screens::why),
            Screen.of("verdict-check", Story.CHECK, Screens::why),
            Screen.of("verdict-mixed", Story.MIXED, Screens::why),
            Screen.of("verdict-fake", Story.FAKE, Screens::why),
            Screen.of("verdict-backscatter", Story.BACKSCATTER, Screens::why),
            Screen.of("verdict-undecided", Story.UNDECIDED, Screens::why),
            Screen.of("verdict-normal", Story.NORMAL, Screens::why),
            Screen.of("verdict-none", Story.NO_BOUNCE, window -> {}),
            Screen.of("search", Story.MANY, window -> search(window, "person12")),
            Screen.of("search-nothing", Story.MANY, window -> search(window, "zzz")),
            Screen.main("grouped", Story.MANY, Screens::group),
            Screen.of("picked", Story.EXAMPLE, Screens::pick),
            Screen.of("notice", Story.EXAMPLE, Screens::notice),
            Screen.main("menu", Story.EXAMPLE, Screens::openMenu),
            Screen.main("export", Story.EXAMPLE, window -> dialog(window, "menu.export")),
            Screen.of("history", Story.EXAMPLE, window -> dialog(window, "menu.history")),
            Screen.main("shortcuts", Story.NOTHING, window -> dialog(window, "menu.shortcuts")),
            Screen.main("help", Story.NOTHING, window -> window.choose("menu.pages")),
            Screen.of("help-code", Story.NOTHING, Screens::lookUp),
            Screen.of("about", Story.NOTHING, window -> dialog(window, "menu.about")));

    private Screens() {}

    private static void dragFiles(TestWindow window) {
        ClipboardContent files = new ClipboardContent();
        files.putFiles(List.of(new File("inbox.mbox"), new File("Undelivered.eml")));
        DraggingTest.drag(window, DragEvent.DRAG_OVER, files);
    }

    /** As a person chooses it with the mouse: the tabs get the keyboard. */
    private static void tab(TestWindow window, String key) {
        String name = window.texts().text(key);
        window.onFx(() -> {
            TestWindow.everything(window.scene().getRoot()).stream()
                    .flatMap(node -> node instanceof TabPane pane ? Stream.of(pane) : Stream.empty())
                    .forEach(pane -> pane.getTabs().stream()
                            .filter(each -> name.equals(each.getText()))
                            .forEach(each -> {
                                pane.getSelectionModel().select(each);
                                pane.requestFocus();
                            }));
            return 0;
        });
        window.settle();
    }

    private static void why(TestWindow window) {
        window.click(window.texts().text("verdict.why"));
    }

    private static void search(TestWindow window, String words) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type(words);
    }

    /** By reason, with all groups open. */
    private static void group(TestWindow window) {
        window.onFx(() -> {
            MenuButton button = (MenuButton) window.scene().getRoot().lookup("#groupBy");
            button.getItems().get(1).fire();
            return 0;
        });
        window.rest();
    }

    private static void pick(TestWindow window) {
        FindingsViewModel findings = window.window().models().findings();
        window.onFx(() -> {
            String key = findings.keyOf(Facet.REASON, findings.rows().getFirst());
            findings.picks().add(new Pick(Facet.REASON, key));
            return 0;
        });
        window.rest();
    }

    private static void lookUp(TestWindow window) {
        window.choose("menu.pages");
        window.rest();
        window.type("550 5.7.26");
        window.press(KeyCode.ENTER);
    }

    private static void notice(TestWindow window) {
        window.onFx(() -> {
            window.window().models().check().noticeProperty().set(Optional.of(Notice.problem("drop.nothing-arrived")));
            return 0;
        });
    }

    private static void openMenu(TestWindow window) {
        window.press(KeyCode.F10);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
    }

    private static void dialog(TestWindow window, String entry) {
        window.choose(entry);
        window.waitUntil(window::asks);
    }

    private static void openLetter(TestWindow window, String button, double place) {
        window.rest();
        window.click(window.texts().text(button));
        window.rest();
        scroll(window, place);
    }

    /** Scrolls every pane that can be seen. */
    private static void scroll(TestWindow window, double place) {
        window.rest();
        window.onFx(() -> {
            for (Node node : TestWindow.everything(window.scene().getRoot())) {
                if (node instanceof ScrollPane pane && TestWindow.isShown(pane)) {
                    pane.setVvalue(place);
                }
            }
            return 0;
        });
    }
}
