// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.bumerang.export.html.Report;

/** Renders a report as PDF. */
public final class PdfReport {

    /** Writes the PDF and flushes; the stream stays open. */
    public void write(Report report, OutputStream out) throws IOException {
        Paper.write(report.forPaper(Paper.sheet(report.title())), out);
    }
}
