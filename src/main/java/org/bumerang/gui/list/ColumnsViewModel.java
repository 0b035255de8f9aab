// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.bumerang.settings.ListLayout;
import org.bumerang.settings.ListLayout.Showing;

/**
 * Which columns the list has, in which order, how wide, and by which it is sorted. What nobody changed is as the program
 * thinks fit: the file, for example, is shown where there are several.
 */
public final class ColumnsViewModel {

    /** A letter is so wide on average, in sizes of the text. */
    private static final double LETTER = 0.54;

    /** Room for the icon of a cell and what is around its words. */
    private static final double AROUND = 2.6;

    private final ObservableBooleanValue severalSources;
    private final ObjectProperty<Map<ListColumn, Double>> needs = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<ListLayout> layout = new SimpleObjectProperty<>(ListLayout.USUAL);

    public ColumnsViewModel(ObservableBooleanValue severalSources) {
        this.severalSources = severalSources;
    }

    /** Learns from some rows how much room the words need, as a share of the list is given to each column. */
    void measure(List<FindingRow> rows, RowWords words) {
        Map<ListColumn, Double> widest = new EnumMap<>(ListColumn.class);
        for (ListColumn column : ListColumn.values()) {
            if (column.elastic) {
                rows.stream()
                        .mapToInt(row -> words.of(column, row).length())
                        .max()
                        .ifPresent(letters -> widest.put(column, AROUND + letters * LETTER));
            }
        }
        needs.set(Map.copyOf(widest));
    }

    /** What the person changed, to be remembered. */
    public ObjectProperty<ListLayout> layoutProperty() {
        return layout;
    }

    /** Runs at once, and whenever a column comes, goes or changes. */
    void onChange(Runnable listener) {
        layout.subscribe(listener);
        severalSources.subscribe(listener);
        needs.subscribe(listener);
        listener.run();
    }

    /** All columns, hidden ones too. One that is new since the last run stands where it usually does. */
    public List<ListColumn> order() {
        List<ListColumn> order = new ArrayList<>(known().stream()
                .flatMap(column -> ListColumn.of(column.id()).stream())
                .distinct()
                .toList());
        List<ListColumn> all = List.of(ListColumn.values());
        for (int place = 0; place < all.size(); place++) {
            if (!order.contains(all.get(place))) {
                order.add(Math.min(place, order.size()), all.get(place));
            }
        }
        return List.copyOf(order);
    }

    public boolean isShown(ListColumn column) {
        return switch (of(column).showing()) {
            case SHOWN -> true;
            case HIDDEN -> false;
            case AUTO -> column == ListColumn.SOURCE ? severalSources.get() : column.shownUsually;
        };
    }

    /** Shows or hides a column; the last one that is shown stays. */
    public void show(ListColumn column, boolean shown) {
        boolean last = Arrays.stream(ListColumn.values())
                .filter(other -> other != column)
                .noneMatch(this::isShown);
        if (shown != isShown(column) && (shown || !last)) {
            change(
                    column,
                    known -> new ListLayout.Column(known.id(), known.em(), shown ? Showing.SHOWN : Showing.HIDDEN));
        }
    }

    /** Keeps the width that a person gave a column. */
    void widen(ListColumn column, double em) {
        change(column, known -> new ListLayout.Column(known.id(), Optional.of(em), known.showing()));
    }

    /** @param order all columns */
    void reorder(List<ListColumn> order) {
        if (!order.equals(order())) {
            set(order.stream().map(this::of).toList());
        }
    }

    void sortBy(List<ListLayout.Sort> keys) {
        layout.set(new ListLayout(known(), keys));
    }

    /** Makes everything as on the first run. */
    public void reset() {
        layout.set(ListLayout.USUAL);
    }

    ColumnWidths.Wish wish(ListColumn column) {
        double usual = needs.get().getOrDefault(column, column.usual);
        return new ColumnWidths.Wish(
                column.least, usual, column.elastic, of(column).em());
    }

    private List<ListLayout.Column> known() {
        return layout.get().columns();
    }

    private ListLayout.Column of(ListColumn column) {
        return known().stream()
                .filter(known -> known.id().equals(column.id()))
                .findFirst()
                .orElseGet(() -> new ListLayout.Column(column.id(), Optional.empty(), Showing.AUTO));
    }

    private void change(ListColumn column, UnaryOperator<ListLayout.Column> how) {
        set(order().stream()
                .flatMap(each -> Stream.of(of(each)).map(each == column ? how : UnaryOperator.identity()))
                .toList());
    }

    private void set(List<ListLayout.Column> columns) {
        layout.set(new ListLayout(columns, layout.get().sort()));
    }
}
