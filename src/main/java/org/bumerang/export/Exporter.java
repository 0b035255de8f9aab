// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.csv.CsvTable;
import org.bumerang.export.html.Report;
import org.bumerang.export.html.ReportOptions;
import org.bumerang.export.json.JsonDocument;
import org.bumerang.export.json.JsonLines;
import org.bumerang.export.line.Part;
import org.bumerang.export.pdf.PdfReport;
import org.bumerang.export.redact.Redaction;

/** Writes an analysis in one of the formats. Holds no state. */
public final class Exporter {

    /** Writes and flushes; the stream stays open. JSON, JSON lines and CSV of the same analysis are the same bytes. */
    public void write(Analysis analysis, ExportFormat format, ExportChoice choice, OutputStream out)
            throws IOException {
        write(analysis, Optional.empty(), format, choice, out);
    }

    /** The same for some lines; the verdict stays that of the whole. */
    public void write(
            Analysis analysis, Optional<Part> part, ExportFormat format, ExportChoice choice, OutputStream out)
            throws IOException {
        // redacted as a whole, because a name may be known from a mail that is not in the part
        Analysis whole = choice.redact() ? new Redaction().of(analysis) : analysis;
        Analysis shown = part.map(some -> some.in(whole)).orElse(whole);
        switch (format) {
            case JSON -> new JsonDocument(choice.language()).write(shown, part, out);
            case JSONL -> new JsonLines().write(shown, out);
            case CSV -> new CsvTable(choice.language()).write(shown, out);
            case HTML -> html(report(shown, part, choice), out);
            case PDF -> new PdfReport().write(report(shown, part, choice), out);
        }
    }

    private static Report report(Analysis analysis, Optional<Part> part, ExportChoice choice) {
        ReportOptions options = new ReportOptions(
                choice.language(), choice.casePages(), choice.program(), choice.rulesDate(), choice.created(), part);
        return new Report(analysis, options);
    }

    private static void html(Report report, OutputStream out) throws IOException {
        out.write(report.forScreen().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
