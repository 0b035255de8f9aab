// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.RowWords;

/** What is copied of rows, as plain text for somebody else's mail or ticket. */
final class RowTexts {

    private static final String RULE = "\n\n----------------------------------------\n\n";

    private final CaseWriter writer;

    RowTexts(Texts texts, RowWords words) {
        writer = new CaseWriter(texts, new FactWriter(texts, words));
    }

    /** The recipients, one a line, without repetitions. */
    static String addresses(List<FindingRow> rows) {
        return lines(
                rows,
                row -> row.finding()
                        .map(finding -> finding.report().recipient())
                        .orElse(""));
    }

    /** The servers' words, one a line, without repetitions. */
    static String diagnostics(List<FindingRow> rows) {
        return lines(
                rows,
                row -> row.finding()
                        .map(finding -> finding.report().diagnostic())
                        .orElse(""));
    }

    private static String lines(List<FindingRow> rows, Function<FindingRow, String> text) {
        return rows.stream()
                .map(row -> Shown.line(text.apply(row)))
                .filter(line -> !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The whole explanation of each, with a line between two. */
    String explanations(List<FindingRow> rows) {
        return rows.stream().map(writer::sheet).map(RowTexts::explanation).collect(Collectors.joining(RULE));
    }

    private static String explanation(CaseSheet sheet) {
        return parts(
                sheet.headline(),
                sheet.happened(),
                sheet.who(),
                steps(sheet),
                sheet.grounds().proof().whole(),
                sheet.factLines());
    }

    /**
     * The case in the form that most ticket systems take (Markdown). What comes out of a mail stands as code: a picture or a
     * link that a stranger wrote there must not be fetched or followed by whoever reads the ticket.
     */
    String tickets(List<FindingRow> rows) {
        return rows.stream().map(writer::sheet).map(RowTexts::ticket).collect(Collectors.joining("\n\n"));
    }

    private static String ticket(CaseSheet sheet) {
        String quote = sheet.grounds().proof().whole();
        String facts = sheet.facts().stream()
                .map(fact -> "- " + fact.label() + ": `" + fact.value().replace('`', '\'') + "`")
                .collect(Collectors.joining("\n"));
        return parts(
                "## " + plain(sheet.headline()),
                quote.isBlank() ? "" : "    " + quote,
                facts,
                plain(sheet.happened()),
                plain(sheet.who()),
                plain(steps(sheet)),
                plain(sheet.grounds().certainty()),
                plain(sheet.grounds().verdict()));
    }

    private static String steps(CaseSheet sheet) {
        return IntStream.range(0, sheet.now().size())
                .mapToObj(step -> (step + 1) + ". " + sheet.now().get(step))
                .collect(Collectors.joining("\n"));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    // our sentences may quote a subject or an address
    private static String plain(String sentence) {
        return sentence.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("<", "\\<")
                .replace("`", "\\`");
    }
}
