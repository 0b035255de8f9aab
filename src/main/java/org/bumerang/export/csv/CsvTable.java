// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.bumerang.explain.VerdictWords;
import org.bumerang.export.line.Line;

/**
 * Writes a CSV file (RFC 4180) in UTF-8. A German spreadsheet takes a semicolon for the separator, because the comma is
 * its decimal mark, and needs a byte order mark to know the encoding; an English one takes commas.
 */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that starts so is a formula to Excel, LibreOffice or Google Sheets; the wide forms are so in Japan. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Language language;
    private final Messages headings;
    private final CellWords words;

    public CsvTable(Language language) {
        this.language = language;
        headings = Messages.of(CsvTable.class, language);
        words = new CellWords(new Explainer(language), new VerdictWords(language), headings);
    }

    /** Writes a heading and one row a finding, and flushes; the stream stays open. */
    public void write(Analysis analysis, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(language == Language.DE ? BYTE_ORDER_MARK : "");
        CSVPrinter table = new CSVPrinter(text, format());
        table.printRecord(
                Column.ALL.stream().map(column -> headings.text(column.key())).toList());
        Iterator<Line> lines =
                Line.of(analysis).filter(line -> line.reason().isPresent()).iterator();
        while (lines.hasNext()) {
            table.printRecord(cells(lines.next()));
        }
        table.flush();
        text.flush();
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(language == Language.DE ? ';' : ',')
                .get();
    }

    private List<String> cells(Line line) {
        return Column.ALL.stream()
                .map(column -> harmless(column.value().apply(line, words)))
                .toList();
    }

    /** The cell, with an apostrophe in front where a spreadsheet would take it for a formula and not for a text. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
