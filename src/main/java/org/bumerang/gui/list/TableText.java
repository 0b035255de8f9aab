// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.export.csv.CsvTable;
import org.bumerang.gui.i18n.Texts;

/** Rows as text that a spreadsheet or a mail takes for a table: a tab between cells, and the headings above. */
public final class TableText {

    private final List<ListColumn> columns;
    private final RowWords words;
    private final Texts texts;

    /** @param columns in their order */
    public TableText(List<ListColumn> columns, RowWords words, Texts texts) {
        this.columns = List.copyOf(columns);
        this.words = words;
        this.texts = texts;
    }

    public String of(List<FindingRow> rows) {
        String headings = line(column -> texts.text("column." + column.id()));
        return Stream.concat(
                        Stream.of(headings),
                        rows.stream().map(row -> line(column -> CsvTable.harmless(words.of(column, row)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(Function<ListColumn, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining("\t"));
    }
}
