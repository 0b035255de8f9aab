// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;

/**
 * The rows of the list, what of them is shown, and which one is looked at. Rows of a running check come in batches; when
 * it is done, {@link #show} puts the judged ones in their place and keeps the row that was looked at. Searching, filtering,
 * sorting and grouping are done in the background: what was shown stays until the new lines are there, and takes their
 * place in one step.
 */
public final class FindingsViewModel {

    private static final int MOST_MEASURED = 300;

    private final RowWords words;
    private final FacetKeys keys;
    private final Clerk clerk;
    private final Filters filters = new Filters(this::ask);
    private final ObjectProperty<List<Sorting>> order = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.FLAT);
    private final SwappedList<FindingRow> rows = new SwappedList<>();
    private final SwappedList<FindingRow> shown = new SwappedList<>();
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.NONE);
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
    private final ReadOnlyObjectWrapper<Found.Facts> facts =
            new ReadOnlyObjectWrapper<>(new Found.Facts(0, false, false, true));
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper severalSources = new ReadOnlyBooleanWrapper();
    private final ColumnsViewModel columns = new ColumnsViewModel(severalSources.getReadOnlyProperty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<FindingRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Incident> incidents = List.of();
    private RowWords spoken;

    /** Works on the thread that asks. */
    public FindingsViewModel(RowWords words) {
        this(words, Background.NONE);
    }

    public FindingsViewModel(RowWords words, Background background) {
        this.words = words;
        this.keys = words.keys();
        this.spoken = words.now();
        this.clerk = new Clerk(background, Query.all(spoken), this::take);
        order.addListener(now -> ask());
        grouping.addListener(now -> ask());
    }

    /** Adds what a running check has found; the verdicts come later. */
    public void append(List<AnalyzedMessage> batch) {
        working.set(true);
        clerk.add(List.copyOf(batch));
    }

    /** Puts the rows of a finished check in place of those there were. */
    public void show(Analysis analysis) {
        incidents = analysis.assessment().incidents();
        working.set(true);
        clerk.replace(() -> Stock.of(analysis));
    }

    public void clear() {
        select(Optional.empty());
        incidents = List.of();
        grouping.set(grouping.get().withAll(false));
        filters.clear();
        working.set(true);
        clerk.replace(Stock::new);
    }

    /** Takes off the search, the quick filters and the picks. */
    public void clearFilters() {
        filters.clear();
    }

    /** True while rows are chosen in any way. */
    public BooleanBinding filtered() {
        return filters.any();
    }

    /** The search looks through words that change with the language, and texts sort otherwise. */
    public void languageChanged() {
        spoken = words.now();
        measureColumns();
        ask();
    }

    /** The rows that are wanted, in the order of the list; those in closed groups are among them. */
    public ObservableList<FindingRow> shown() {
        return shown;
    }

    /** All rows, in the order read. */
    public ObservableList<FindingRow> rows() {
        return rows;
    }

    /** What the table shows. */
    ReadOnlyObjectProperty<Lines> linesProperty() {
        return lines.getReadOnlyProperty();
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

    /** How many rows are chosen. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public RowWords words() {
        return words;
    }

    public StringProperty searchProperty() {
        return filters.search;
    }

    /** The quick filters that are switched on; none means all. */
    public ObservableSet<Group> groups() {
        return filters.groups;
    }

    /** A row is shown if for every facet that has picks one of them has its key; none means all. */
    public ObservableSet<Pick> picks() {
        return filters.picks;
    }

    public BooleanProperty suspiciousOnlyProperty() {
        return filters.suspiciousOnly;
    }

    /** The columns that the list is sorted by, the weightiest first; none leaves the order read. */
    public ObjectProperty<List<Sorting>> orderProperty() {
        return order;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Groups by a facet, or not at all. The group of the row that is looked at is open. */
    public void groupBy(Optional<Facet> facet) {
        Grouping closed = facet.map(Grouping::by).orElse(Grouping.FLAT);
        grouping.set(facet.flatMap(by -> selected.get().map(row -> closed.with(keys.of(by, row), true)))
                .orElse(closed));
    }

    /** Opens or closes a group. */
    public void open(Heading heading, boolean open) {
        grouping.set(grouping.get().with(heading.key(), open));
    }

    public void openAll(boolean open) {
        grouping.set(grouping.get().withAll(open));
    }

    /** What the quick filters say. */
    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Found.Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** True where the rows come from more than one file. */
    public ReadOnlyBooleanProperty severalSourcesProperty() {
        return severalSources.getReadOnlyProperty();
    }

    /** True until everything that was asked is shown. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FindingRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(Optional<FindingRow> row) {
        selected.set(row);
    }

    /** Looks at the first row of a message, taking filters off that would hide it. */
    public void select(MessageKey message) {
        clerk.find(stock -> stock.rowOf(message), found -> found.ifPresent(this::reveal));
    }

    private void reveal(FindingRow row) {
        if (lines.get().hides(row)) {
            filters.clear();
            if (row.isOrdinary() && !facts.get().onlyOrdinary()) {
                groups().addAll(Set.of(Group.values()));
            }
        }
        Grouping now = grouping.get();
        now.facet().ifPresent(facet -> grouping.set(now.with(keys.of(facet, row), true)));
        select(Optional.of(row));
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
        return words.facets(incidents).name(facet);
    }

    /** What a pick chooses in the spoken language, without the name of its facet. */
    public String wordOf(Pick pick) {
        return words.facets(incidents).of(pick.facet(), pick.key());
    }

    private void ask() {
        working.set(true);
        clerk.turnTo(new Query(filters.sieve(), order.get(), grouping.get(), spoken));
    }

    private void take(Found found) {
        boolean numberedAnew = facts.get().edition() != found.facts().edition();
        boolean few = rows.size() < MOST_MEASURED;
        rows.swap(found.rows());
        if (few || numberedAnew) {
            measureColumns();
        }
        shown.swap(found.shown());
        tally.set(found.tally());
        facts.set(found.facts());
        severalSources.set(found.facts().severalSources());
        lines.set(found.lines());
        working.set(clerk.isBusyAfter(found));
        selected.get().ifPresentOrElse(row -> renew(row, numberedAnew), () -> {
            if (numberedAnew) {
                selectFirst();
            }
        });
    }

    // the row that is looked at, as it is now: judged, or with one more copy
    private void renew(FindingRow row, boolean numberedAnew) {
        Optional<FindingRow> now = Optional.of(row.number())
                .filter(number -> number < rows.size())
                .map(rows::get)
                .filter(same -> same.key().equals(row.key()));
        if (now.isPresent() && !now.equals(selected.get())) {
            select(now);
        } else if (now.isEmpty() && numberedAnew) {
            clerk.find(
                    stock -> stock.rowOf(row.key()),
                    found -> found.ifPresentOrElse(same -> select(Optional.of(same)), this::selectFirst));
        }
    }

    private void selectFirst() {
        select(shown.stream().findFirst());
    }
}
