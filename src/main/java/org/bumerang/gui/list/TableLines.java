// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Puts lines into the table without losing what is chosen there and where it is scrolled to. The row that is looked at
 * stays where it stood on the screen, or else the uppermost line that is still there.
 */
final class TableLines {

    /** So many chosen rows are chosen again among other lines. */
    private static final int MOST_CHOSEN = 1_000;

    /** So many lines stay visible above a row that is scrolled to. */
    private static final int ABOVE = 2;

    private final TableView<Row> table;
    private final FindingsViewModel model;
    private final SwappedList<Row> items = new SwappedList<>();
    private Lines present = Lines.NONE;
    private Optional<VirtualFlow<?>> flow = Optional.empty();
    private boolean swapping;

    /** The lines that can be seen; none where the last is before the first. */
    private record Window(int first, int last) {

        boolean has(int line) {
            return first <= line && line <= last;
        }
    }

    TableLines(TableView<Row> table, FindingsViewModel model) {
        this.table = table;
        this.model = model;
    }

    void follow() {
        table.setItems(items);
        model.linesProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::reveal);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!swapping && row instanceof FindingRow finding) {
                model.select(Optional.of(finding));
            }
        });
    }

    private void show(Lines fresh) {
        Lines old = present;
        Window window = window();
        int chosenLine = table.getSelectionModel().getSelectedIndex();
        List<Row> chosen = table.getSelectionModel().getSelectedItems().stream()
                .limit(MOST_CHOSEN)
                .toList();
        ToIntFunction<Row> now =
                row -> row instanceof FindingRow finding ? fresh.of(finding) : headingLine(chosenLine, row, fresh);
        present = fresh;
        swapping = true;
        items.swap(fresh.list());
        choose(chosen, now);
        swapping = false;
        scroll(window, chosenLine, old, now);
    }

    // a group that is opened or closed keeps its line
    private static int headingLine(int before, Row heading, Lines fresh) {
        boolean same = before >= 0
                && before < fresh.list().size()
                && heading instanceof Heading one
                && fresh.list().get(before) instanceof Heading other
                && one.key().equals(other.key());
        return same ? before : Lines.HIDDEN;
    }

    private void choose(List<Row> chosen, ToIntFunction<Row> now) {
        int[] again = chosen.stream().mapToInt(now).filter(line -> line >= 0).toArray();
        var selection = table.getSelectionModel();
        selection.clearSelection();
        if (again.length > 0) {
            selection.selectIndices(again[0], again);
        }
        boolean onHeading = again.length == 1 && items.get(again[0]) instanceof Heading;
        model.selectedProperty()
                .get()
                .map(present::of)
                .filter(line -> line >= 0 && !onHeading)
                .ifPresent(selection::select);
    }

    private void scroll(Window window, int chosenLine, Lines old, ToIntFunction<Row> now) {
        int selected = table.getSelectionModel().getSelectedIndex();
        boolean came = selected >= 0 && chosenLine < 0;
        if (window.first() == 0 && !window.has(chosenLine) && !came) {
            return;
        }
        if (came) {
            scrollTo(selected);
            return;
        }
        IntStream lines = window.has(chosenLine)
                ? IntStream.of(chosenLine)
                : IntStream.rangeClosed(window.first(), window.last());
        lines.filter(line ->
                        line < old.list().size() && now.applyAsInt(old.list().get(line)) >= 0)
                .findFirst()
                .ifPresentOrElse(
                        line -> {
                            int top = now.applyAsInt(old.list().get(line)) - (line - window.first());
                            if (top != window.first()) {
                                table.scrollTo(Math.max(0, top));
                            }
                        },
                        () -> table.scrollTo(0));
    }

    private void reveal(Optional<FindingRow> row) {
        int line = row.map(present::of).orElse(Lines.HIDDEN);
        if (row.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (line >= 0 && line != table.getSelectionModel().getSelectedIndex()) {
            table.getSelectionModel().clearAndSelect(line);
            if (!window().has(line)) {
                scrollTo(line);
            }
        }
    }

    private void scrollTo(int line) {
        table.scrollTo(Math.max(0, line - ABOVE));
    }

    private Window window() {
        flow = flow.or(() -> Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow")));
        Optional<Integer> first = flow.flatMap(
                lines -> Optional.ofNullable(lines.getFirstVisibleCell()).map(cell -> cell.getIndex()));
        Optional<Integer> last = flow.flatMap(
                lines -> Optional.ofNullable(lines.getLastVisibleCell()).map(cell -> cell.getIndex()));
        return new Window(first.orElse(0), last.orElse(-1));
    }
}
