// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bumerang.analysis.Analyzer;
import org.bumerang.export.ExportFormat;
import org.bumerang.export.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bumerang report PATH... --output FILE.pdf}: the report as a file; its ending says in which format. */
@Command(name = "report", versionProvider = Version.class, sortOptions = false)
final class ReportCommand extends CheckOptions implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "option.report", order = 1)
    String output = "";

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format = ExportFormat.ofFileName(output).orElseThrow(() -> new WrongUse("wrong.ending", output));
        OutputFile file = OutputFile.at(output, inputs());
        Analyzer analyzer = Analyzer.load();
        return new Checking(analyzer, desk)
                .run(
                        this,
                        false,
                        analysis -> file.write(
                                out -> new Exporter().write(analysis, format, desk.choice(analyzer, redact), out)));
    }
}
