// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.csv.CsvTable;
import org.bumerang.export.html.Report;
import org.bumerang.export.html.ReportOptions;
import org.bumerang.export.json.JsonDocument;
import org.bumerang.export.json.JsonLines;
import org.bumerang.export.pdf.PdfReport;
import org.bumerang.export.redact.Redaction;

/** Writes an analysis in one of the formats. Holds no state. */
public final class Exporter {

    /** Writes and flushes; the stream stays open. JSON, JSON lines and CSV of the same analysis are the same bytes. */
    public void write(Analysis analysis, ExportFormat format, ExportChoice choice, OutputStream out)
            throws IOException {
        Analysis shown = choice.redact() ? new Redaction().of(analysis) : analysis;
        switch (format) {
            case JSON -> new JsonDocument(choice.language()).write(shown, out);
            case JSONL -> new JsonLines().write(shown, out);
            case CSV -> new CsvTable(choice.language()).write(shown, out);
            case HTML -> html(report(shown, choice), out);
            case PDF -> new PdfReport().write(report(shown, choice), out);
        }
    }

    private static Report report(Analysis analysis, ExportChoice choice) {
        ReportOptions options = new ReportOptions(
                choice.language(), choice.casePages(), choice.program(), choice.rulesDate(), choice.created());
        return new Report(analysis, options);
    }

    private static void html(Report report, OutputStream out) throws IOException {
        out.write(report.forScreen().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
