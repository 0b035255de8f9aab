// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.bumerang.explain.Explanation;
import org.bumerang.export.line.Line;

/** All cases in a table, one row each. */
final class TableSection implements Section {

    /** About 130 pages; who has more needs the CSV file, and the line below says so. */
    private static final int MOST_ROWS = 3_000;

    private static final List<String> COLUMNS = List.of(
            "table.number",
            "table.date",
            "table.recipient",
            "table.reason",
            "table.party",
            "table.code",
            "table.truth");

    private final List<Case> cases;
    private final ReportWords words;

    TableSection(List<Case> cases, ReportWords words) {
        this.cases = cases;
        this.words = words;
    }

    static List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public String title() {
        return words.text("table.title");
    }

    @Override
    public String style() {
        return "cases";
    }

    @Override
    public void write(Markup out) {
        out.element("h2", title(), "class", "chapter");
        out.element("p", words.text("table.intro", cases.size()));
        out.open("table", "class", "list").open("thead").open("tr");
        COLUMNS.forEach(column -> out.element(
                "th", words.text(column), "scope", "col", "class", column.substring(column.indexOf('.') + 1)));
        out.close("tr").close("thead").open("tbody");
        cases.stream().limit(MOST_ROWS).forEach(one -> row(out, one));
        out.close("tbody").close("table");
        if (cases.size() > MOST_ROWS) {
            out.element("p", words.text("table.more", cases.size() - MOST_ROWS), "class", "note");
        }
    }

    private void row(Markup out, Case one) {
        Line line = one.line();
        out.open("tr");
        out.element("td", words.number(one.number()));
        out.element("td", line.message().head().date().map(words::moment).orElse(""));
        out.element("td", line.recipient());
        out.element("td", words.label(line));
        out.element("td", party(line));
        out.element("td", code(line));
        out.element("td", words.verdicts().truth(line.truth()));
        out.close("tr");
    }

    private String party(Line line) {
        return words.explain(line)
                .map(Explanation::party)
                .map(words.explainer()::party)
                .orElse("");
    }

    private static String code(Line line) {
        return String.join(
                " ",
                Stream.of(line.reply(), line.status())
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
