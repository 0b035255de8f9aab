// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the list of findings is laid out, as far as the person changed it.
 *
 * @param columns in their order, each at most once; empty as on the first run
 * @param sort the column that sorts first stands first
 */
public record ListLayout(List<Column> columns, List<Sort> sort) {

    /** Nobody has changed anything yet. */
    public static final ListLayout USUAL = new ListLayout(List.of(), List.of());

    private static final int MOST = 40;
    private static final double WIDEST = 400;

    /** Whether a column is shown. */
    public enum Showing {
        /** As the program thinks fit. */
        AUTO,
        SHOWN,
        HIDDEN
    }

    /**
     * What was done to one column.
     *
     * @param id its name in the program
     * @param em its width in sizes of the text; empty as the program thinks fit
     */
    public record Column(String id, Optional<Double> em, Showing showing) {}

    /** One column that sorts. */
    public record Sort(String id, boolean descending) {}

    public ListLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    static ListLayout of(Lines lines) {
        return new ListLayout(
                lines.list("list.columns", MOST, ListLayout::column),
                lines.list("list.sort", MOST, part -> Optional.of(new Sort(part[0], isDown(part)))));
    }

    void put(Lines lines) {
        lines.put("list.columns", columns.stream().map(ListLayout::print).collect(Collectors.joining(",")));
        lines.put(
                "list.sort",
                sort.stream()
                        .map(key -> key.id + (key.descending ? ":down" : ""))
                        .collect(Collectors.joining(",")));
    }

    private static Optional<Column> column(String[] part) {
        if (part.length != 3) {
            return Optional.empty();
        }
        Optional<Double> em = Optional.of(Lines.number(part[1])).filter(width -> width > 0 && width <= WIDEST);
        return Lines.constant(Showing.class, part[2]).map(showing -> new Column(part[0], em, showing));
    }

    private static String print(Column column) {
        return column.id + ":"
                + column.em.map(em -> String.format(Locale.ROOT, "%.3f", em)).orElse("") + ":"
                + Lines.name(column.showing);
    }

    private static boolean isDown(String[] part) {
        return part.length > 1 && part[1].equals("down");
    }
}
