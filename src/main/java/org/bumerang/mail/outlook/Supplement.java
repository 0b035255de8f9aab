// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PidTagSupplementaryInfo says of a recipient: "&lt;mx.example.org #5.1.1 smtp; 550 5.1.1 User unknown&gt;", server and
 * answer being optional ([MS-OXCMAIL] 2.2.3.7.1.2). Exchange itself writes other texts there too, or words before it.
 *
 * @param whole whether the three parts are all there is
 */
record Supplement(String remoteMta, String status, String diagnostic, boolean whole) {

    private static final Supplement OTHER = new Supplement("", "", "", false);
    private static final int LONGEST = 4_000;

    // "mx.example.org #5.1.1" of "<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>"; some reports have no status
    private static final Pattern START =
            Pattern.compile("([^\\s<>#]{0,255})\\s{0,4}#([245]\\.\\d{1,3}\\.\\d{1,3}|)(?=[\\s>]|$)");

    static Supplement of(String text) {
        String line = HeaderFields.line(text);
        String bounded = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher start = START.matcher(bounded);
        boolean opens = bounded.startsWith("<");
        if (!start.find() || (start.group(2).isEmpty() && !opens)) {
            return OTHER;
        }
        String rest = bounded.substring(start.end()).strip();
        String diagnostic =
                rest.endsWith(">") ? rest.substring(0, rest.length() - 1).strip() : rest;
        return new Supplement(start.group(1), start.group(2), diagnostic, start.start() <= 1);
    }
}
