// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Language;
import org.bumerang.export.ExportChoice;
import org.bumerang.export.ExportFormat;
import org.bumerang.export.Exporter;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.gui.task.Workers;
import org.bumerang.settings.Program;

/** What report is wanted, and its writing in the background. A report appears under its name only when it is whole. */
public final class ExportViewModel {

    /** The formats that are offered, the usual one first. */
    public static final List<ExportFormat> OFFERED =
            List.of(ExportFormat.PDF, ExportFormat.HTML, ExportFormat.CSV, ExportFormat.JSON);

    private final CheckViewModel check;
    private final Pipeline pipeline;
    private final Workers workers;
    private final Clock clock;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(OFFERED.getFirst());
    private final ObjectProperty<Language> language;
    private final BooleanProperty redact = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();

    public ExportViewModel(CheckViewModel check, Pipeline pipeline, Workers workers, Clock clock, Language language) {
        this.check = check;
        this.pipeline = pipeline;
        this.workers = workers;
        this.clock = clock;
        this.language = new SimpleObjectProperty<>(language);
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public BooleanProperty redactProperty() {
        return redact;
    }

    /** True while a report is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** The name that is proposed: it holds the day and nothing out of a mail. */
    public String proposedName() {
        return "bumerang-" + ZonedDateTime.now(clock).toLocalDate()
                + format.get().ending();
    }

    /** Writes what is loaded and answers where it lies. */
    public void write(Path file) {
        check.analysisProperty().get().ifPresent(analysis -> {
            ExportChoice choice = choice();
            ExportFormat wanted = format.get();
            writing.set(true);
            workers.aside(() -> {
                Notice answer = write(analysis, wanted, choice, file);
                Platform.runLater(() -> {
                    writing.set(false);
                    check.noticeProperty().set(Optional.of(answer));
                });
            });
        });
    }

    private ExportChoice choice() {
        return new ExportChoice(
                language.get(),
                redact.get(),
                ExportChoice.USUAL_CASE_PAGES,
                Program.nameAndVersion(),
                pipeline.rulesDate().toString(),
                ZonedDateTime.now(clock));
    }

    private static Notice write(Analysis analysis, ExportFormat format, ExportChoice choice, Path file) {
        return new WholeFile().write(file, out -> new Exporter().write(analysis, format, choice, out));
    }
}
