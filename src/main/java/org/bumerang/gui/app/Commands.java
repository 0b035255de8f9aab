// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.bumerang.explain.Language;
import org.bumerang.export.ExportFormat;
import org.bumerang.gui.again.AgainView;
import org.bumerang.gui.export.ExportView;
import org.bumerang.gui.export.ExportViewModel;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.theme.Theme;
import org.bumerang.settings.LogFolder;

/** What menus and keys do, as far as it concerns the whole window. */
final class Commands {

    private final Models models;
    private final Ways ways;
    private final ResultView results;
    private final Theme theme;
    private final Surroundings surroundings;
    private final FxmlLoader loader;
    private final Stage stage;

    Commands(
            Models models,
            Ways ways,
            ResultView results,
            Theme theme,
            Surroundings surroundings,
            FxmlLoader loader,
            Stage stage) {
        this.models = models;
        this.ways = ways;
        this.results = results;
        this.theme = theme;
        this.surroundings = surroundings;
        this.loader = loader;
        this.stage = stage;
    }

    Ways ways() {
        return ways;
    }

    ResultView results() {
        return results;
    }

    Theme theme() {
        return theme;
    }

    /** Asks what is wanted, then where. */
    void export() {
        Texts texts = loader.texts();
        ButtonType save = new ButtonType(texts.text("export.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        models.export().languageProperty().set(texts.language());
        models.export().offer(results.selection(), models.findings().shown());
        ExportView view = new ExportView(models.export(), loader);
        Dialogs dialogs = new Dialogs(stage, theme);
        Optional<ButtonType> answer = dialogs.ask(texts.text("export.title"), view.root(), save, cancel);
        answer.filter(save::equals).ifPresent(button -> save());
    }

    /** The PDF report in the spoken language, without further questions. */
    void report() {
        models.export().formatProperty().set(ExportFormat.PDF);
        models.export().scopeProperty().set(ExportViewModel.Scope.ALL);
        models.export().languageProperty().set(loader.texts().language());
        save();
    }

    private void save() {
        String ending = models.export().formatProperty().get().ending();
        surroundings
                .choosers()
                .save(loader.texts().text("export.title"), models.export().proposedName(), ending)
                .ifPresent(models.export()::write);
    }

    /** Closes what is loaded; without anything loaded, the window. */
    void close() {
        if (models.check().stateProperty().get() == CheckViewModel.State.EMPTY) {
            quit();
        } else {
            models.check().close();
        }
    }

    void quit() {
        stage.close();
    }

    void otherLanguage() {
        Texts texts = loader.texts();
        texts.speak(texts.language() == Language.DE ? Language.EN : Language.DE);
    }

    void help() {
        Texts texts = loader.texts();
        ButtonType close = new ButtonType(texts.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        new Dialogs(stage, theme).ask(texts.text("help.title"), new ShortcutsView(menus(), loader).root(), close);
    }

    private List<Menu> menus() {
        return stage.getScene().lookup(".menu-bar") instanceof MenuBar bar ? bar.getMenus() : List.of();
    }

    /** What is remembered of earlier checks, with its switch. */
    void history() {
        Texts texts = loader.texts();
        ButtonType close = new ButtonType(texts.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        new Dialogs(stage, theme).ask(texts.text("again.title"), new AgainView(models.again(), loader).root(), close);
    }

    /** Shows the folder with what the program wrote down of its own faults. */
    void logs() {
        Path folder = new LogFolder(surroundings.settings().folder()).path();
        try {
            Files.createDirectories(folder);
            surroundings.folders().show(folder);
        } catch (IOException e) {
            models.check()
                    .noticeProperty()
                    .set(Optional.of(Notice.problem("notice.no-log-folder", Shown.line(folder.toString()))));
        }
    }

    void about() {
        Texts texts = loader.texts();
        ButtonType close = new ButtonType(texts.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        new Dialogs(stage, theme).ask(texts.text("about.title"), new AboutView(loader).root(), close);
    }
}
