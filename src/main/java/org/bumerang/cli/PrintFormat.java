// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bumerang.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --format}. */
enum PrintFormat {
    /** For people. */
    TEXT,
    JSON,
    JSONL,
    CSV;

    /** The format that a program reads; empty for text. */
    Optional<ExportFormat> export() {
        return this == TEXT ? Optional.empty() : Optional.of(ExportFormat.valueOf(name()));
    }

    /** The format that the ending of a file asks for; text for every other name. */
    static PrintFormat ofFileName(String name) {
        return ExportFormat.ofFileName(name)
                .flatMap(format -> named(format.id()))
                .orElse(TEXT);
    }

    private static Optional<PrintFormat> named(String id) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(id))
                .findFirst();
    }

    /** Reads the option. */
    static final class Reader implements ITypeConverter<PrintFormat> {

        @Override
        public PrintFormat convert(String value) {
            return named(value.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new WrongUse("wrong.format", value));
        }
    }
}
