// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.bumerang.explain.Language;
import org.bumerang.explain.book.Book;
import org.bumerang.gui.help.HelpViewModel;
import org.bumerang.gui.help.HelpWindow;
import org.bumerang.gui.help.Pages;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.prefs.Memory;
import org.bumerang.gui.start.StartFiles;
import org.bumerang.gui.task.Faults;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Problems;
import org.bumerang.gui.task.Workers;
import org.bumerang.gui.theme.Letters;
import org.bumerang.gui.theme.Theme;
import org.bumerang.settings.Program;
import org.bumerang.settings.Settings;

/** Puts the whole window together on a stage. The one place where its parts are wired. */
final class MainWindow implements AutoCloseable {

    private static final List<Image> ICONS = Stream.of(16, 24, 32, 48, 64, 128, 256, 512)
            .map(size -> "icon-" + size + ".png")
            .map(file -> Objects.requireNonNull(MainWindow.class.getResource(file), file))
            .map(file -> new Image(file.toExternalForm()))
            .toList();

    private final Workers workers = new Workers();
    private final Texts texts;
    private final Theme theme;
    private final Models models;
    private final Ways ways;
    private final Memory memory;
    private final ResultView results;
    private final Stage stage;

    MainWindow(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        Letters.loadUsual();
        Settings settings = surroundings.settings().load();
        texts = new Texts(language(settings));
        theme = new Theme(settings.look().scheme(), settings.look().zoom());
        models = Models.wire(surroundings, workers, texts);
        models.again().rememberingProperty().set(settings.history());
        models.findings().columns().layoutProperty().set(settings.list());
        FxmlLoader loader = new FxmlLoader(texts);
        ways = new Ways(models.check(), surroundings.choosers(), surroundings.folders(), texts, help(loader));
        ways.recents().recentsProperty().set(settings.recents());
        results = new ResultView(models, ways, surroundings.choosers(), loader);
        Commands commands = new Commands(models, ways, results, theme, surroundings, loader, stage);
        MainView view = new MainView(models, commands, loader);
        Scene scene = new Scene(view.root());
        theme.dress(scene);
        stage.setOnShown(event -> view.focus());
        stage.setScene(scene);
        stage.setTitle(Program.NAME);
        stage.getIcons().setAll(ICONS);
        memory = new Memory(surroundings.settings(), settings, stage, results.split());
        memory.follow(texts, theme);
        memory.follow(models.again().rememberingProperty(), Settings::withHistory);
        memory.follow(ways.recents().recentsProperty(), Settings::withRecents);
        memory.follow(models.findings().columns().layoutProperty(), Settings::withList);
    }

    private Pages help(FxmlLoader loader) {
        HelpViewModel model = new HelpViewModel(texts, Book::load, workers::aside, Platform::runLater);
        return new HelpWindow(model, loader, theme, stage);
    }

    void show(StartFiles files) {
        stage.show();
        workers.aside(Letters::loadRare);
        ways.openAll(files.paths());
        files.impossible().stream()
                .findFirst()
                .ifPresent(name -> tell(Notice.problem("notice.no-file-name", Shown.line(name))));
    }

    /** Opens what a second start hands over, and shows that it is here. */
    void comeForward(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        ways.openAll(files);
    }

    /** Answers faults that nobody caught. */
    Faults faults() {
        return new Faults(new Problems(), notice -> Platform.runLater(() -> tell(notice)));
    }

    private void tell(Notice notice) {
        models.check().noticeProperty().set(Optional.of(notice));
    }

    Models models() {
        return models;
    }

    ResultView results() {
        return results;
    }

    Texts texts() {
        return texts;
    }

    Theme theme() {
        return theme;
    }

    Ways ways() {
        return ways;
    }

    @Override
    public void close() {
        memory.save();
        theme.close();
        workers.close();
    }

    private static Language language(Settings settings) {
        return settings.language()
                .map(code -> Language.of(Locale.of(code)))
                .orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }
}
