// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bumerang.explain.Language;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.export.Printers;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.start.StartFiles;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.history.CheckHistory;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.ColourScheme;
import org.bumerang.settings.Look;
import org.bumerang.settings.Settings;
import org.bumerang.settings.SettingsFile;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on JavaFX's headless platform, with a chooser and settings of the test. The only user of TestFX. */
final class TestWindow implements AutoCloseable {

    /** The width and the height of the headless platform's screen. */
    static final int SCREEN = 1000;

    /** Answers that a person would give to the file dialogs. */
    static final class GivenFiles implements Choosers {

        final List<Path> files = new ArrayList<>();
        Optional<Path> target = Optional.empty();

        @Override
        public List<Path> open(String title) {
            return files;
        }

        @Override
        public Optional<Path> openFolder(String title) {
            return files.stream().findFirst();
        }

        @Override
        public Optional<Path> save(String title, String name, String ending) {
            return target;
        }
    }

    /** A printer that keeps what it gets. */
    static final class GivenPrinter implements Printers {

        boolean plugged = true;
        Outcome outcome = Outcome.PRINTED;
        final List<byte[]> pages = new ArrayList<>();

        @Override
        public boolean any() {
            return plugged;
        }

        @Override
        public Outcome print(byte[] page) {
            pages.add(page);
            return outcome;
        }
    }

    final GivenFiles choosers = new GivenFiles();
    final GivenPrinter printer = new GivenPrinter();
    final List<Path> folders = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final MainWindow window;

    TestWindow(Pipeline pipeline, Path settings, Language language, ColourScheme scheme) throws Exception {
        SettingsFile file = new SettingsFile(settings.resolve("settings.properties"));
        if (!settings.resolve("settings.properties").toFile().exists()) {
            file.save(Settings.FIRST_RUN.withLanguage(language.code()).withLook(new Look(scheme, 100)));
        }
        FxToolkit.registerPrimaryStage();
        stage = onFx(Stage::new);
        Clock clock = Clock.fixed(Instant.parse("2026-03-09T09:00:00Z"), ZoneId.of("Europe/Berlin"));
        Surroundings surroundings =
                new Surroundings(pipeline, choosers, printer, folders::add, file, new CheckHistory(settings), clock);
        window = onFx(() -> new MainWindow(stage, surroundings));
        onFx(() -> {
            stage.setX(0);
            stage.setY(0);
            size(1000, 720);
            window.show(StartFiles.of(List.of()));
            return stage;
        });
    }

    MainWindow window() {
        return window;
    }

    Texts texts() {
        return window.texts();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The scene that takes the keys: that of a dialog or of the help, if one is open. To be called on the JavaFX thread. */
    Scene front() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage && shown.isShowing() && !shown.equals(stage))
                .map(Window::getScene)
                .reduce((first, last) -> last)
                .orElseGet(this::scene);
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    /** Opens inputs and waits until they are judged. */
    void open(MailInput... inputs) {
        onFx(() -> {
            window.models().check().open(List.of(inputs));
            return inputs;
        });
        waitUntil(() -> window.models().check().stateProperty().get() == CheckViewModel.State.DONE);
    }

    void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Presses keys together, the modifiers first. */
    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Presses a key without waiting for what comes of it. */
    void tap(KeyCode key) {
        robot.push(key);
    }

    void type(String text) {
        robot.targetWindow(onFx(() -> front().getWindow())).write(text, 0);
        settle();
    }

    void click(String button) {
        Node node = find(button);
        onFx(() -> {
            ((ButtonBase) node).fire();
            return node;
        });
        settle();
    }

    /** Chooses an entry of the menu bar by the key of its text. Does not wait for the dialog it may open. */
    void choose(String key) {
        String entry = texts().text(key);
        MenuItem item = menus().stream()
                .flatMap(menu -> entries(menu).stream())
                .filter(each -> entry.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu entry: " + entry));
        Platform.runLater(item::fire);
        settle();
    }

    /** The entries of a menu and of the menus in it. */
    static List<MenuItem> entries(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? entries(inner).stream() : Stream.of(item))
                .toList();
    }

    /** The menus of the menu bar, from left to right. */
    List<Menu> menus() {
        return onFx(() -> everything(scene().getRoot()).stream()
                .flatMap(node -> node instanceof MenuBar bar ? bar.getMenus().stream() : Stream.of())
                .toList());
    }

    /** Whether a dialog waits for an answer. */
    boolean asks() {
        return !onFx(TestWindow::dialogTitles).isEmpty();
    }

    /** To be called on the JavaFX thread. */
    static List<String> dialogTitles() {
        return Window.getWindows().stream()
                .filter(shown -> shown.getScene().getRoot() instanceof DialogPane)
                .map(shown -> shown instanceof Stage dialog ? dialog.getTitle() : "")
                .toList();
    }

    /** The shown, labelled node with exactly this text, in whichever window it is. */
    Node find(String text) {
        return onFx(() -> Window.getWindows().stream()
                .flatMap(shown -> everything(shown.getScene().getRoot()).stream())
                .filter(TestWindow::isShown)
                .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says: " + text)));
    }

    /** All texts that can be read in the window at the moment. */
    String reads() {
        return onFx(() -> everything(scene().getRoot()).stream()
                .filter(TestWindow::isShown)
                .map(TestWindow::textOf)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n")));
    }

    Optional<Node> focused() {
        return onFx(() -> Optional.ofNullable(scene().getFocusOwner()));
    }

    String clipboard() {
        return onFx(() ->
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in time", e);
        }
        settle();
    }

    /** Waits for the pulses in which the last change is laid out. */
    void rest() {
        settle();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        settle();
    }

    /** Waits until the window, its list and its verdict have done what they were asked. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        while (onFx(this::isWorking)) {
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isWorking() {
        return window.models().findings().workingProperty().get()
                || window.models().verdict().workingProperty().get();
    }

    <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    @Override
    public void close() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(other -> !other.equals(stage))
                    .forEach(Window::hide);
            stage.close();
            window.close();
            return stage;
        });
    }

    static List<Node> everything(Node node) {
        List<Node> all = new ArrayList<>();
        collect(node, all);
        return all;
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
            case TextInputControl input -> input.getText();
            case Text text -> text.getParent() instanceof Labeled ? "" : text.getText();
            default -> "";
        };
    }
}
