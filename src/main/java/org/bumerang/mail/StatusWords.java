// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.List;
import java.util.Locale;

/** Tells whether a text is the machine-readable part of a delivery report (RFC 3464 section 2.1), whatever its type. */
final class StatusWords {

    private static final int MOST_LINES = 40;

    private StatusWords() {}

    /** True where a recipient field and an outcome field begin lines near the top. */
    static boolean standIn(String text) {
        List<String> lines = text.lines()
                .limit(MOST_LINES)
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
        return begins(lines, "final-recipient:", "original-recipient:") && begins(lines, "action:", "status:");
    }

    private static boolean begins(List<String> lines, String one, String other) {
        return lines.stream().anyMatch(line -> line.startsWith(one) || line.startsWith(other));
    }
}
