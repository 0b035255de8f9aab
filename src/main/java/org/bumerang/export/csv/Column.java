// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.csv;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.bumerang.classify.Cause;
import org.bumerang.export.line.Line;

/**
 * A column of the table.
 *
 * @param key of its heading in the bundle
 */
record Column(String key, BiFunction<Line, CellWords, String> value) {

    /** All columns in their order. */
    static final List<Column> ALL = List.of(
            column("source", (line, words) -> line.source()),
            column("index", (line, words) -> Integer.toString(line.index())),
            column(
                    "date",
                    (line, words) ->
                            line.message().head().date().map(Column::date).orElse("")),
            column("message-id", (line, words) -> line.messageId()),
            column("kind", (line, words) -> words.kind(line)),
            column("recipient", (line, words) -> line.recipient()),
            column("reason", (line, words) -> words.reason(line)),
            column("cause", (line, words) -> line.cause().map(Cause::id).orElse("")),
            column("permanent", (line, words) -> words.permanent(line)),
            column("certainty", (line, words) -> words.certainty(line)),
            column("truth", (line, words) -> words.truth(line)),
            column("action", (line, words) -> line.action()),
            column("status", (line, words) -> line.status()),
            column("reply", (line, words) -> line.reply()),
            column("rule", (line, words) -> line.rule()),
            column("evidence", (line, words) -> line.evidence()),
            column("diagnostic", (line, words) -> line.diagnostic()),
            column("remote-mta", (line, words) -> line.remoteMta()),
            column("reporting-mta", (line, words) -> line.reportingMta()));

    private static Column column(String name, BiFunction<Line, CellWords, String> value) {
        return new Column("column." + name, value);
    }

    // In UTC and ISO form, which every spreadsheet sorts rightly.
    private static String date(Instant date) {
        return date.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
