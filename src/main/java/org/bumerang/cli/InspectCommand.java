// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.Analyzer;
import org.bumerang.export.ExportFormat;
import org.bumerang.export.Exporter;
import org.bumerang.export.redact.Redaction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bumerang inspect PATH...}: the findings as text for people or in a format for programs. */
@Command(name = "inspect", versionProvider = Version.class, sortOptions = false)
final class InspectCommand extends CheckOptions implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            descriptionKey = "option.format",
            converter = PrintFormat.Reader.class,
            order = 1)
    @Nullable
    PrintFormat format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output", order = 2)
    @Nullable
    String output;

    InspectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OutputFile> file = Optional.ofNullable(output).map(path -> OutputFile.at(path, inputs()));
        Analyzer analyzer = Analyzer.load();
        boolean told = chosen() == PrintFormat.TEXT && file.isEmpty();
        return new Checking(analyzer, desk).run(this, told, analysis -> {
            OutputFile.Content content = out -> print(analysis, analyzer, out);
            if (file.isPresent()) {
                file.get().write(content);
            } else {
                content.writeTo(desk.console().out());
            }
        });
    }

    private void print(Analysis analysis, Analyzer analyzer, OutputStream out) throws IOException {
        Optional<ExportFormat> export = chosen().export();
        if (export.isPresent()) {
            new Exporter().write(analysis, export.get(), desk.choice(analyzer, redact), out);
        } else {
            Analysis shown = redact ? new Redaction().of(analysis) : analysis;
            new TextReport(desk.messages(), desk.clock().getZone()).write(shown, out);
        }
    }

    private PrintFormat chosen() {
        if (format != null) {
            return format;
        }
        return output == null ? PrintFormat.TEXT : PrintFormat.ofFileName(output);
    }
}
