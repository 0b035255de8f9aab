// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of tries in words. A span such as "for two more days" is no date and stays where it is. */
final class RetryWords {

    private static final int LONGEST = 8_000;

    private static final String ZONE = "(?: ?[+-]\\d{4}| [A-Z]{3,4}\\b)?";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?: [AP]M)?";

    // "2026-03-08 10:00", "08.03.2026 um 10:00", "Sun, 8 Mar 2026 10:00:00 +0100", "Sunday, March 8, 2026 10:00 AM",
    // "Sun Mar  8 10:00:00 2026"
    private static final String DATE = "(\\d{4}-\\d{2}-\\d{2}(?:[T ]" + CLOCK + ")?" + ZONE
            + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?:,?(?: um| at)? " + CLOCK + ")?" + ZONE
            + "|(?:\\p{L}{2,10}[.,]{0,2} )?(?:\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\p{L}{3,9} \\d{1,2},?) \\d{4}(?:,?(?: um| at)? "
            + CLOCK + ")?" + ZONE
            + "|\\p{L}{3} \\p{L}{3} {1,2}\\d{1,2} " + CLOCK + "(?: [A-Z]{3,4})? \\d{4}" + ZONE + ")";

    // "will be retried until Sun, 8 Mar 2026", "Die Zustellung wird bis zum 08.03.2026 erneut versucht"
    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:until|till|bis|bis zum|jusqu'au|hasta el|fino al):? {1,3}" + DATE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TRIES =
            Pattern.compile("retr|\\btr(?:y|ied|ies)|attempt|versuch|zustell|tentati|intent", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 160;

    // "{LRT=3/5/2026 4:10:22 PM}" (Exchange), "Last attempt: Tue, 3 Mar 2026 14:00:00 +0100"
    private static final Pattern LAST = Pattern.compile(
            "(?:\\bLRT=|\\blast (?:delivery )?attempt(?:ed)?(?: was)?(?: at| on)?:? {1,3}|\\bletzter (?:zustell)?versuch(?: am)?:? {1,3})"
                    + DATE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RetryWords() {}

    /** Until when a notice says that it will be tried, as written; empty where no date stands there. */
    static String until(List<String> lines) {
        String text = bounded(String.join(" ", lines).replace('\t', ' '));
        Matcher until = UNTIL.matcher(text);
        while (until.find()) {
            int start = Math.max(0, until.start() - NEAR);
            int end = Math.min(text.length(), until.end() + NEAR);
            if (TRIES.matcher(text.substring(start, end)).find()) {
                return until.group(1).strip();
            }
        }
        return "";
    }

    /** When it was tried last, as written. */
    static String last(String words) {
        Matcher last = LAST.matcher(bounded(words));
        return last.find() ? last.group(1).strip() : "";
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
