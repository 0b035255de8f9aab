// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.bumerang.export.html.Checklist;
import org.bumerang.export.pdf.ChecklistPage;
import org.bumerang.gui.export.Printers;
import org.bumerang.gui.export.WholeFile;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Problems;
import org.bumerang.gui.task.Workers;

/** The steps with their ticks as one page: as text, as PDF, on paper. */
public final class ChecklistViewModel {

    /** The ending of the file it is saved in. */
    static final String ENDING = ".pdf";

    @FunctionalInterface
    private interface Making<T> {
        T make() throws IOException;
    }

    private final VerdictViewModel verdict;
    private final CheckViewModel check;
    private final Texts texts;
    private final Workers workers;
    private final Printers printers;
    private final Clock clock;
    private final Problems problems = new Problems();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public ChecklistViewModel(
            VerdictViewModel verdict,
            CheckViewModel check,
            Texts texts,
            Workers workers,
            Printers printers,
            Clock clock) {
        this.verdict = verdict;
        this.check = check;
        this.texts = texts;
        this.workers = workers;
        this.printers = printers;
        this.clock = clock;
    }

    /** True while the page is being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The list as text; empty where there is none. */
    String plain() {
        return list().map(Checklist::plain).orElse("");
    }

    /** The name that is proposed for the file. */
    String proposedName() {
        return texts.text("todo.file", LocalDate.now(clock).toString()) + ENDING;
    }

    void save(Path file) {
        list().ifPresent(list ->
                aside(() -> new WholeFile().write(file, out -> out.write(new ChecklistPage(list).pdf())), this::tell));
    }

    /** Prints; false where there is no printer, which is told. */
    boolean print() {
        boolean possible = printers.any();
        if (possible) {
            list().ifPresent(list -> aside(() -> new ChecklistPage(list).picture(), this::print));
        } else {
            tell(Notice.problem("todo.no-printer"));
        }
        return possible;
    }

    private void print(byte[] page) {
        switch (printers.print(page)) {
            case PRINTED -> tell(Notice.passing("todo.printed"));
            case CANCELLED -> {}
            case FAILED -> tell(Notice.problem("todo.not-printed"));
        }
    }

    private Optional<Checklist> list() {
        return verdict.sheetProperty()
                .get()
                .filter(sheet -> !sheet.todo().steps().isEmpty())
                .map(sheet -> new Checklist(
                        texts.language(),
                        sheet.headline(),
                        sheet.todo().steps().stream()
                                .map(step -> new Checklist.Item(
                                        step.title(),
                                        step.text(),
                                        verdict.ticked().contains(step.id())))
                                .toList(),
                        LocalDate.now(clock)));
    }

    /** Laying out a page takes a second or more. */
    private <T> void aside(Making<T> work, Consumer<T> then) {
        busy.set(true);
        workers.aside(() -> {
            Runnable end = result(work, then);
            Platform.runLater(() -> {
                busy.set(false);
                end.run();
            });
        });
    }

    private <T> Runnable result(Making<T> work, Consumer<T> then) {
        try {
            T made = work.make();
            return () -> then.accept(made);
        } catch (IOException | RuntimeException e) {
            return () -> tell(problems.unexpected(e));
        }
    }

    private void tell(Notice notice) {
        check.noticeProperty().set(Optional.of(notice));
    }
}
