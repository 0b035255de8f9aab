// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.gui.task.Problems;
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
    private final Problems problems = new Problems();
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

    private Notice write(Analysis analysis, ExportFormat format, ExportChoice choice, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                new Exporter().write(analysis, format, choice, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return Notice.done("export.saved", Shown.line(file.toString()));
        } catch (IOException e) {
            deleteQuietly(fresh);
            return Notice.problem("export.failed", Shown.line(file.toString()));
        } catch (RuntimeException e) {
            deleteQuietly(fresh);
            return problems.unexpected(e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the disk that refused the report refuses this too; the person has heard of it
        }
    }
}
