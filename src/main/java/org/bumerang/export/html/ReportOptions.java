// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.ZonedDateTime;
import org.bumerang.explain.Language;

/**
 * How a report is laid out.
 *
 * @param casePages the most cases shown in full
 * @param program name and version of the program
 * @param rulesDate of which day the rules are, in ISO form
 * @param created when the report is made, in the zone whose dates are shown
 */
public record ReportOptions(
        Language language, int casePages, String program, String rulesDate, ZonedDateTime created) {}
