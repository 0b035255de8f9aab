// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.mail.Headers;

/**
 * The newest Received field of a message (RFC 5321 section 4.4). In a returned original that of the server which could not
 * deliver it: it wrote the field when it took the message. Absent texts are empty.
 *
 * @param by the server that took the message
 * @param id its name in that server's queue
 * @param date when that was, as written
 */
record Hop(String by, String id, String date) {

    static final Hop NONE = new Hop("", "", "");

    private static final int LONGEST = 1_500;

    // "by mail.example.org (Postfix) with ESMTP"; not "by 192.0.2.1"
    private static final Pattern BY = Pattern.compile(
            "(?:^|\\s)by\\s{1,3}([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,8}[A-Za-z][A-Za-z0-9-]{1,62})",
            Pattern.CASE_INSENSITIVE);

    // "id 4Xy7Zz2cKnz1", "id 1r5Yzq-000aBc-12", "id <B0012345678@mail.example.org>"; not "id 15.20.1.1", Exchange's
    // version
    private static final Pattern ID = Pattern.compile(
            "\\sid\\s{1,3}<?(?!\\d{1,3}\\.\\d{1,3}\\.)([A-Za-z0-9][^\\s;<>()]{3,80})", Pattern.CASE_INSENSITIVE);

    static Hop newestOf(Headers headers) {
        return headers.first("Received").map(Hop::of).orElse(NONE);
    }

    private static Hop of(String line) {
        String field = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        int semicolon = field.lastIndexOf(';');
        return new Hop(
                first(BY, field),
                first(ID, field),
                semicolon < 0 ? "" : field.substring(semicolon + 1).strip());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
