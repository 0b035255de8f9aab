// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export;

import java.time.ZonedDateTime;
import org.bumerang.explain.Language;

/**
 * How an analysis is written.
 *
 * @param redact replaces local parts, names, addresses of clients and subjects by placeholders
 * @param casePages the most pages that show a single case in full
 * @param program name and version of the program, for the last page of a report
 * @param rulesDate of which day the rules are, as a date in ISO form
 * @param created when the report is made, in the person's time zone; only HTML and PDF show it
 */
public record ExportChoice(
        Language language, boolean redact, int casePages, String program, String rulesDate, ZonedDateTime created) {

    public static final int USUAL_CASE_PAGES = 50;

    public ExportChoice {
        if (casePages < 0) {
            throw new IllegalArgumentException("negative number of pages: " + casePages);
        }
    }
}
