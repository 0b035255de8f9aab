// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.util.Locale;

/**
 * What kind of report a message is, by its class: REPORT, the class of the mail that it is about, and a last word
 * ([MS-OXOMSG] 2.2.2.1, [MS-OXCMAIL] 2.2.3.7.1.1).
 */
enum ReportClass {
    NONE("", ""),
    FAILED(".ndr", "failed"),
    DELAYED(".delayed.dr", "delayed"),
    RELAYED(".relayed.dr", "relayed"),
    EXPANDED(".expanded.dr", "expanded"),
    DELIVERED(".dr", "delivered"),
    READ(".ipnrn", "displayed"),
    NOT_READ(".ipnnrn", "deleted");

    private final String ending;
    private final String word;

    ReportClass(String ending, String word) {
        this.ending = ending;
        this.word = word;
    }

    /** The class of a message; a report of an unknown kind is none. */
    static ReportClass of(Storage message) {
        String name = message.text(Tag.MESSAGE_CLASS).orElse("").strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("report.")) {
            for (ReportClass report : values()) {
                if (report != NONE && name.endsWith(report.ending)) {
                    return report;
                }
            }
        }
        return NONE;
    }

    /** The word for it: an action of RFC 3464 section 2.3.3, or a disposition of RFC 8098 section 3.2.6.2. */
    String word() {
        return word;
    }

    boolean isReceipt() {
        return this == READ || this == NOT_READ;
    }
}
