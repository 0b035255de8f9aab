// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats an analysis can be written in. */
public enum ExportFormat {
    JSON,
    JSONL,
    CSV,
    HTML,
    PDF;

    /** The format that the ending of a file name asks for, in any case: {@code report.pdf} is {@link #PDF}. */
    public static Optional<ExportFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** The ending of its files, with the dot. */
    public String ending() {
        return "." + id();
    }

    /** The name used in options, for example {@code jsonl}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
