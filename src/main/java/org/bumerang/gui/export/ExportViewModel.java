// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.bumerang.export.line.Part;
import org.bumerang.gui.list.FindingRow;
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

    /** Which lines go into the report. */
    public enum Scope {
        ALL,
        /** The rows that are chosen. */
        CHOSEN,
        /** What the list shows with its search and filters. */
        SHOWN
    }

    /** Who chose cases by hand wants them all in full, within reason. */
    private static final int MOST_CHOSEN_PAGES = 200;

    private final CheckViewModel check;
    private final Pipeline pipeline;
    private final Workers workers;
    private final Clock clock;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(OFFERED.getFirst());
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final Map<Scope, List<FindingRow>> rows = new EnumMap<>(Scope.class);
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

    /** All, until something else is chosen; see {@link #offer}. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** What can be chosen now; everything is chosen first. */
    public void offer(List<FindingRow> chosen, List<FindingRow> shown) {
        rows.put(Scope.CHOSEN, List.copyOf(chosen));
        rows.put(Scope.SHOWN, List.copyOf(shown));
        scope.set(Scope.ALL);
    }

    /** How many rows a scope has, of those that are offered. */
    int count(Scope wanted) {
        return rows.getOrDefault(wanted, List.of()).size();
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
            Optional<List<FindingRow>> some =
                    scope.get() == Scope.ALL ? Optional.empty() : Optional.ofNullable(rows.get(scope.get()));
            writing.set(true);
            workers.aside(() -> {
                Notice answer = write(analysis, some.map(chosen -> part(analysis, chosen)), wanted, choice, file);
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
                scope.get() == Scope.CHOSEN ? MOST_CHOSEN_PAGES : ExportChoice.USUAL_CASE_PAGES,
                Program.nameAndVersion(),
                pipeline.rulesDate().toString(),
                ZonedDateTime.now(clock));
    }

    private static Part part(Analysis analysis, List<FindingRow> chosen) {
        Set<FindingRow.Key> keys = chosen.stream().map(FindingRow::key).collect(Collectors.toSet());
        return Part.of(analysis, (message, place) -> keys.contains(new FindingRow.Key(message, place)));
    }

    private static Notice write(
            Analysis analysis, Optional<Part> part, ExportFormat format, ExportChoice choice, Path file) {
        return new WholeFile().write(file, out -> new Exporter().write(analysis, part, format, choice, out));
    }
}
