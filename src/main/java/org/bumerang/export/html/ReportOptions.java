// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.bumerang.explain.Language;
import org.bumerang.export.line.Part;

/**
 * How a report is laid out.
 *
 * @param casePages the most cases shown in full
 * @param program name and version of the program
 * @param rulesDate of which day the rules are, in ISO form
 * @param created when the report is made, in the zone whose dates are shown
 * @param part which lines the report holds, where it does not hold all
 */
public record ReportOptions(
        Language language,
        int casePages,
        String program,
        String rulesDate,
        ZonedDateTime created,
        Optional<Part> part) {

    /** A report on everything. */
    public ReportOptions(Language language, int casePages, String program, String rulesDate, ZonedDateTime created) {
        this(language, casePages, program, rulesDate, created, Optional.empty());
    }
}
