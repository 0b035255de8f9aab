// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reply of several lines (RFC 5321 section 4.2.1) that a report has joined to one, with the codes of every line left
 * in: {@code 550-5.1.1 The account does 550 5.1.1 not exist}.
 */
final class ReplyLines {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    // "550-", "550-5.1.1"
    private static final Pattern FIRST =
            Pattern.compile("(?<![\\w.])([245][0-57]\\d)-([245]\\.\\d{1,3}\\.\\d{1,3}(?!\\S))?");

    private ReplyLines() {}

    /** The reply with its codes once, at the beginning: {@code 550 5.1.1 The account does not exist}. */
    static String joined(String words) {
        Matcher first = FIRST.matcher(words);
        if (!first.find()) {
            return words;
        }
        String code = first.group(1);
        String status = first.group(2) == null ? "" : first.group(2);
        List<String> all =
                GAPS.splitAsStream(words.substring(first.end()).strip()).toList();
        List<String> kept = withoutCodes(all, code, status);
        String lead = words.substring(0, first.start()) + code + (status.isEmpty() ? "" : " " + status);
        return kept.equals(all) ? words : lead + " " + String.join(" ", kept);
    }

    // "550", "550-", "550-5.1.1" and "550-word" at the beginning of a line, and the status behind the code
    private static List<String> withoutCodes(List<String> pieces, String code, String status) {
        List<String> kept = new ArrayList<>();
        boolean afterCode = false;
        for (String piece : pieces) {
            boolean marked = piece.startsWith(code + "-");
            String bare = marked ? piece.substring(code.length() + 1) : piece;
            boolean isCode = bare.isEmpty() || piece.equals(code) || (marked && bare.equals(status));
            boolean isStatus = afterCode && piece.equals(status);
            if (!isCode && !isStatus) {
                kept.add(bare);
            }
            afterCode = marked || piece.equals(code);
        }
        return kept;
    }
}
