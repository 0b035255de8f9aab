// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.bumerang.gui.again.AgainViewModel;
import org.bumerang.gui.charts.OverviewViewModel;
import org.bumerang.gui.detail.CaseViewModel;
import org.bumerang.gui.detail.Copies;
import org.bumerang.gui.detail.InsideReader;
import org.bumerang.gui.detail.InsideViewModel;
import org.bumerang.gui.detail.SourceReader;
import org.bumerang.gui.detail.SourceViewModel;
import org.bumerang.gui.export.ExportViewModel;
import org.bumerang.gui.hijack.ChecklistViewModel;
import org.bumerang.gui.hijack.VerdictViewModel;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.Background;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.RowWords;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.gui.task.Workers;
import org.bumerang.hijack.Account;

/** The view models of the window, wired to each other. */
record Models(
        CheckViewModel check,
        FindingsViewModel findings,
        OverviewViewModel overview,
        CaseViewModel cases,
        InsideViewModel inside,
        SourceViewModel source,
        VerdictViewModel verdict,
        AgainViewModel again,
        ChecklistViewModel checklist,
        Copies copies,
        ExportViewModel export) {

    static Models wire(Surroundings surroundings, Workers workers, Texts texts) {
        Pipeline pipeline = surroundings.pipeline();
        Clock clock = surroundings.clock();
        CheckViewModel check = new CheckViewModel(pipeline, workers);
        RowWords words = new RowWords(texts, clock.getZone());
        FindingsViewModel findings = new FindingsViewModel(words, new Background(workers::list, Platform::runLater));
        check.onBatch(findings::append);
        check.analysisProperty().subscribe(analysis -> analysis.ifPresent(findings::show));
        check.stateProperty().subscribe(state -> {
            if (state == CheckViewModel.State.EMPTY) {
                findings.clear();
            }
        });
        OverviewViewModel overview = new OverviewViewModel(findings, texts, clock, workers::aside, Platform::runLater);
        CaseViewModel cases = new CaseViewModel(findings.selectedProperty(), texts, words, clock.getZone());
        InsideViewModel inside = new InsideViewModel(
                findings.selectedProperty(),
                new InsideReader(check::inputOf),
                () -> accounts(check),
                workers,
                texts,
                clock.getZone());
        SourceViewModel source = new SourceViewModel(
                findings.selectedProperty(),
                new SourceReader(check::inputOf),
                workers,
                notice -> check.noticeProperty().set(Optional.of(notice)));
        VerdictViewModel verdict =
                new VerdictViewModel(check, texts, clock.getZone(), workers::verdict, Platform::runLater);
        AgainViewModel again = new AgainViewModel(check, surroundings.history(), workers, texts, clock);
        ChecklistViewModel checklist =
                new ChecklistViewModel(verdict, check, texts, workers, surroundings.printers(), clock);
        Copies copies = new Copies(texts, clock.getZone(), findings.columns(), workers);
        ExportViewModel export = new ExportViewModel(check, pipeline, workers, clock, texts.language());
        texts.wordsProperty().subscribe(spoken -> export.languageProperty().set(spoken.language()));
        return new Models(check, findings, overview, cases, inside, source, verdict, again, checklist, copies, export);
    }

    private static List<Account> accounts(CheckViewModel check) {
        return check.analysisProperty()
                .get()
                .map(result -> result.assessment().accounts())
                .orElse(List.of());
    }
}
