// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.gui.export.WholeFile;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.task.LatestReading;
import org.bumerang.gui.task.Notice;
import org.bumerang.gui.task.Workers;
import org.bumerang.mail.MessageLocation;

/** The raw source of the mail that is looked at, read and searched in the background and only while it is wanted. */
public final class SourceViewModel {

    static final int FIRST_BYTES = 512 << 10;
    static final int MOST_BYTES = 8 << 20;

    /** What there is to show. */
    public enum State {
        NOTHING,
        LOADING,
        WHOLE,
        /** Put together again from an Outlook file. */
        REBUILT,
        /** Only the beginning is shown. */
        CUT,
        /** The file went away or changed. */
        GONE
    }

    /** @param bytes how many were wanted at most */
    record Source(State state, SourceText text, int bytes) {

        static Source of(State state) {
            return new Source(state, SourceText.NONE, 0);
        }
    }

    /**
     * What was found.
     *
     * @param current the number of the hit that is shown, from 0; negative where there is none
     * @param proof the words that decided, where somebody asked for them and they were found
     * @param proofHidden whether somebody asked for them in vain
     */
    record Hits(List<SourceText.Span> spans, int current, Optional<SourceText.Span> proof, boolean proofHidden) {

        static final Hits NONE = new Hits(List.of(), -1, Optional.empty(), false);

        /** Where to look. */
        Optional<SourceText.Span> shown() {
            return current < 0 ? proof : Optional.of(spans.get(current));
        }

        private Hits step(int by) {
            return spans.isEmpty()
                    ? this
                    : new Hits(spans, Math.floorMod(current + by, spans.size()), proof, proofHidden);
        }
    }

    private final ObservableValue<Optional<FindingRow>> selected;
    private final SourceReader reader;
    private final Workers workers;
    private final Consumer<Notice> notices;
    private final LatestReading reading;
    private final LatestReading searching;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(Source.of(State.NOTHING));
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private Optional<MessageLocation> shown = Optional.empty();
    private Optional<MessageLocation> proofOf = Optional.empty();

    /** @param notices hears how saving went */
    public SourceViewModel(
            ObservableValue<Optional<FindingRow>> selected,
            SourceReader reader,
            Workers workers,
            Consumer<Notice> notices) {
        this.selected = selected;
        this.reader = reader;
        this.workers = workers;
        this.notices = notices;
        this.reading = new LatestReading(workers::aside, Platform::runLater);
        this.searching = new LatestReading(workers::aside, Platform::runLater);
        selected.subscribe(now -> load());
        wanted.subscribe(now -> load());
        query.subscribe(now -> search());
    }

    /** True while the source is on the screen. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** What is searched for. */
    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Source> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Goes to the next hit; behind the last one comes the first. */
    void next() {
        hits.set(hits.get().step(1));
    }

    void previous() {
        hits.set(hits.get().step(-1));
    }

    /** Whether some words of the mail decided. */
    boolean hasProof() {
        return finding()
                .filter(it -> it.classification().evidence().isQuotable())
                .isPresent();
    }

    /** Looks for the words that decided, as soon as the source is there. */
    public void showProof() {
        proofOf = location();
        query.set("");
        search();
    }

    /** Whether more of a long source can be shown. */
    boolean canLoadMore() {
        return source.get().state() == State.CUT && source.get().bytes() < MOST_BYTES;
    }

    void loadMore() {
        shown.filter(where -> canLoadMore())
                .ifPresent(
                        where -> read(where, Math.min(MOST_BYTES, source.get().bytes() * 4)));
    }

    /** Writes the mail as a file of its own and tells where it lies. */
    void save(Path file) {
        shown.ifPresent(where -> workers.aside(() -> {
            Notice answer = new WholeFile().write(file, out -> out.write(reader.alone(where)));
            Platform.runLater(() -> notices.accept(answer));
        }));
    }

    private Optional<MessageLocation> location() {
        return selected.getValue().map(row -> row.message().location());
    }

    private Optional<Finding> finding() {
        return selected.getValue().flatMap(FindingRow::finding);
    }

    private void load() {
        Optional<MessageLocation> next = location();
        if (!wanted.get() || next.equals(shown)) {
            return;
        }
        shown = next;
        reading.stop();
        source.set(Source.of(next.isEmpty() ? State.NOTHING : State.LOADING));
        hits.set(Hits.NONE);
        next.ifPresent(where -> read(where, FIRST_BYTES));
    }

    private void read(MessageLocation where, int bytes) {
        reading.start(
                () -> {
                    try {
                        return reader.read(where, bytes);
                    } catch (IOException e) {
                        return Source.of(State.GONE);
                    }
                },
                read -> {
                    source.set(read);
                    search();
                });
    }

    private void search() {
        SourceText text = source.get().text();
        String words = query.get();
        Optional<Finding> decided = proofOf.equals(location()) ? finding() : Optional.empty();
        if (source.get().state() == State.LOADING) {
            return;
        }
        searching.start(
                () -> {
                    List<SourceText.Span> spans = text.find(words);
                    Optional<SourceText.Span> proof = decided.flatMap(it -> proof(text, it));
                    boolean hidden = decided.isPresent() && proof.isEmpty();
                    return new Hits(spans, spans.isEmpty() ? -1 : 0, proof, hidden);
                },
                hits::set);
    }

    private static Optional<SourceText.Span> proof(SourceText text, Finding finding) {
        Evidence evidence = finding.classification().evidence();
        return switch (evidence.field()) {
            case DIAGNOSTIC -> text.findBroken(finding.report().diagnostic(), evidence.start(), evidence.text());
            case STATUS -> text.findBroken("Status: " + evidence.text(), "Status:".length(), evidence.text());
            case REPLY, TEXT, COMMAND -> text.findBroken("", 0, evidence.text());
            case KIND, NONE -> Optional.empty();
        };
    }
}
