// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Truth;

/**
 * The rows of the list, what of them is shown, and which one is looked at. Rows of a running check come in batches; when
 * it is done, {@link #show} puts the judged ones in their place and keeps the row that was looked at.
 */
public final class FindingsViewModel {

    private static final int MOST_MEASURED = 300;

    private final RowWords words;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final FilteredList<FindingRow> shown = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableSet<Group> groups = FXCollections.observableSet();
    private final ObservableSet<Pick> picks = FXCollections.observableSet();
    private final BooleanProperty suspiciousOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Map<Group, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper suspicious = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper severalSources = new ReadOnlyBooleanWrapper();
    private final ColumnsViewModel columns = new ColumnsViewModel(severalSources.getReadOnlyProperty());
    private final ReadOnlyObjectWrapper<Optional<FindingRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<FindingRow.Key, String> haystacks = new HashMap<>();
    private final FacetKeys keys;
    private List<Incident> incidents = List.of();
    private boolean onlyOrdinary;

    public FindingsViewModel(RowWords words) {
        this.words = words;
        this.keys = words.keys();
        search.subscribe(now -> filter());
        groups.addListener((SetChangeListener<Group>) change -> filter());
        picks.addListener((SetChangeListener<Pick>) change -> filter());
        suspiciousOnly.subscribe(now -> filter());
    }

    /** Adds what a running check has found; the verdicts come later. */
    public void append(List<AnalyzedMessage> batch) {
        List<FindingRow> fresh = new ArrayList<>();
        batch.forEach(message -> fresh.addAll(rowsOf(message, place -> Optional.empty())));
        rows.addAll(fresh);
        count();
    }

    /** Puts the rows of a finished check in place of those there were. */
    public void show(Analysis analysis) {
        List<FindingRow> judged = new ArrayList<>();
        incidents = analysis.assessment().incidents();
        Map<MessageKey, String> incidentOf = new HashMap<>();
        incidents.forEach(one -> one.messages().forEach(message -> incidentOf.putIfAbsent(message, one.id())));
        for (AnalyzedMessage message : analysis.messages()) {
            Truth truth = analysis.truthOf(message);
            String incident = incidentOf.getOrDefault(message.key(), "");
            judged.addAll(rowsOf(
                    message,
                    place -> Optional.of(
                            new Judgement(truth, incident, analysis.stories().of(message, place)))));
        }
        Optional<FindingRow.Key> kept = selected.get().map(FindingRow::key);
        haystacks.clear();
        rows.setAll(judged);
        count();
        select(kept.flatMap(key ->
                        rows.stream().filter(row -> row.key().equals(key)).findFirst())
                .or(() -> shown.stream().findFirst()));
    }

    public void clear() {
        select(Optional.empty());
        rows.clear();
        haystacks.clear();
        search.set("");
        groups.clear();
        picks.clear();
        suspiciousOnly.set(false);
        incidents = List.of();
        count();
    }

    /** The search looks through words that change with the language. */
    public void languageChanged() {
        haystacks.clear();
        measureColumns();
        filter();
    }

    public FilteredList<FindingRow> shown() {
        return shown;
    }

    public ObservableList<FindingRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ColumnsViewModel columns() {
        return columns;
    }

    /** Fits the columns to the first rows that are usually shown. */
    private void measureColumns() {
        List<FindingRow> first = rows.stream()
                .limit(MOST_MEASURED)
                .filter(row -> !row.isOrdinary())
                .toList();
        columns.measure(first, words);
    }

    public RowWords words() {
        return words;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The quick filters that are switched on; none means all. */
    public ObservableSet<Group> groups() {
        return groups;
    }

    /** A row is shown if for every facet that has picks one of them has its key; none means all. */
    public ObservableSet<Pick> picks() {
        return picks;
    }

    /**
     * What a row has under a facet, the same in every language: the id of its reason, an address in lower case, a domain,
     * an ISO day in the person's zone, a source, the id of an incident. Empty where it has nothing there.
     */
    public String keyOf(Facet facet, FindingRow row) {
        return keys.of(facet, row);
    }

    /** What a facet is called in the spoken language. */
    public String nameOf(Facet facet) {
        return facetWords().name(facet);
    }

    /** What a pick chooses in the spoken language, without the name of its facet. */
    public String wordOf(Pick pick) {
        return facetWords().of(pick.facet(), pick.key());
    }

    private FacetWords facetWords() {
        return words.facets(incidents);
    }

    public BooleanProperty suspiciousOnlyProperty() {
        return suspiciousOnly;
    }

    public ReadOnlyObjectProperty<Map<Group, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty suspiciousCountProperty() {
        return suspicious.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FindingRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(Optional<FindingRow> row) {
        selected.set(row);
    }

    /** Looks at the first row of a message, taking filters off that would hide it. */
    public void select(MessageKey message) {
        Optional<FindingRow> found =
                rows.stream().filter(row -> row.message().key().equals(message)).findFirst();
        if (found.filter(shown::contains).isEmpty()) {
            search.set("");
            groups.clear();
            picks.clear();
            suspiciousOnly.set(false);
        }
        if (found.filter(row -> !shown.contains(row)).isPresent()) {
            groups.addAll(Set.of(Group.values()));
        }
        found.ifPresent(row -> select(Optional.of(row)));
    }

    private static List<FindingRow> rowsOf(AnalyzedMessage message, IntFunction<Optional<Judgement>> judgement) {
        return IntStream.range(0, Math.max(1, message.findings().size()))
                .mapToObj(place -> new FindingRow(message, place, judgement.apply(place)))
                .toList();
    }

    private void count() {
        Map<Group, Integer> fresh = new EnumMap<>(Group.class);
        rows.forEach(row -> fresh.merge(row.group(), 1, Integer::sum));
        counts.set(Map.copyOf(fresh));
        suspicious.set((int) rows.stream().filter(FindingRow::isSuspicious).count());
        boolean ordinary = rows.stream().allMatch(FindingRow::isOrdinary);
        if (ordinary != onlyOrdinary) {
            onlyOrdinary = ordinary;
            filter();
        }
        severalSources.set(rows.stream()
                        .map(row -> row.message().location().source())
                        .distinct()
                        .limit(2)
                        .count()
                > 1);
        measureColumns();
    }

    // Ordinary mail would drown the reports of a whole mailbox: it is shown when asked for, or when there is nothing
    // else.
    private void filter() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        boolean all = onlyOrdinary;
        shown.setPredicate(row ->
                (groups.isEmpty() ? all || !row.isOrdinary() || isPickedReason(row) : groups.contains(row.group()))
                        && isPicked(row)
                        && (!suspiciousOnly.get() || row.isSuspicious())
                        && (wanted.isEmpty() || haystack(row).contains(wanted)));
    }

    private boolean isPicked(FindingRow row) {
        return picks.isEmpty()
                || picks.stream()
                        .map(Pick::facet)
                        .distinct()
                        .allMatch(facet -> picks.contains(new Pick(facet, keys.of(facet, row))));
    }

    private boolean isPickedReason(FindingRow row) {
        return picks.contains(new Pick(Facet.REASON, keys.of(Facet.REASON, row)));
    }

    private String haystack(FindingRow row) {
        return haystacks.computeIfAbsent(row.key(), key -> words.haystack(row));
    }
}
