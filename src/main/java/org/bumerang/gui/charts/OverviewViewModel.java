// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.FindingsViewModel;
import org.bumerang.gui.list.Pick;

/**
 * The figures of the overview, counted anew when the rows of the list change, and the picks that a bar makes. The charts
 * always show the whole check, whatever the list is filtered by.
 */
public final class OverviewViewModel {

    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(500);

    /** Counting takes a tenth of a processor at most. */
    private static final int RARER = 10;

    private final FindingsViewModel findings;
    private final ObservableList<FindingRow> rows;
    private final Clock clock;
    private final Executor aside;
    private final Executor window;
    private final BarWords words;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObservableValue<String> headline;
    private final ObservableValue<String> remarks;
    private final ObservableValue<String> timeRemarks;
    private boolean waiting;
    private long next = System.nanoTime();

    /**
     * @param aside counts
     * @param window runs on the window's thread, later
     */
    public OverviewViewModel(FindingsViewModel findings, Texts texts, Clock clock, Executor aside, Executor window) {
        this.findings = findings;
        this.texts = texts;
        this.clock = clock;
        this.aside = aside;
        this.window = window;
        this.words = new BarWords(texts, findings::wordOf);
        SummaryWords summary = new SummaryWords(texts, words);
        headline = spoken(summary::headline);
        remarks = spoken(summary::remarks);
        timeRemarks = spoken(now -> summary.timeRemarks(now.times()));
        rows = findings.rows(); // held, because only what is held hears of changes
        rows.addListener((InvalidationListener) changed -> changed());
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What the mailbox holds, in plain words. */
    ObservableValue<String> headlineProperty() {
        return headline;
    }

    ObservableValue<String> remarksProperty() {
        return remarks;
    }

    ObservableValue<String> timeRemarksProperty() {
        return timeRemarks;
    }

    BarWords words() {
        return words;
    }

    /** Changes when another bar is picked. */
    Observable picks() {
        return findings.picks();
    }

    boolean isPicked(Bar bar) {
        return !bar.keys().isEmpty() && findings.picks().containsAll(bar.picks());
    }

    /** Lets the list show only what the bar counts; the second time takes that back. */
    void toggle(Bar bar) {
        List<Pick> picks = bar.picks();
        if (isPicked(bar)) {
            picks.forEach(findings.picks()::remove);
        } else {
            findings.picks().addAll(picks);
        }
    }

    private ObservableValue<String> spoken(Function<Overview, String> writer) {
        return Bindings.createStringBinding(() -> writer.apply(overview.get()), overview, texts.wordsProperty());
    }

    private void changed() {
        if (rows.isEmpty()) {
            overview.set(Overview.NOTHING);
        } else if (!waiting) {
            waiting = true;
            long nanos = Math.max(0, next - System.nanoTime());
            Executor later = CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, window);
            (nanos == 0 ? window : later).execute(this::count);
        }
    }

    private void count() {
        waiting = false;
        List<FindingRow> now = List.copyOf(rows);
        aside.execute(() -> {
            long start = System.nanoTime();
            Overview counted = Overview.of(now, findings::keyOf, clock.instant(), clock.getZone());
            long taken = System.nanoTime() - start;
            window.execute(() -> show(counted, taken));
        });
    }

    private void show(Overview counted, long taken) {
        next = System.nanoTime() + Math.max(BETWEEN_COUNTS.toNanos(), taken * RARER);
        overview.set(rows.isEmpty() ? Overview.NOTHING : counted);
    }
}
