// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;

/** Read receipts without the machine-readable part of RFC 8098, as Outlook writes them between its own mailboxes. */
final class Receipt {

    private static final Phrases SUBJECTS = Phrases.load("receipt-subjects");

    private static final Phrases WORDS = Phrases.load("receipt-words");

    private Receipt() {}

    static boolean isIn(Notice notice) {
        return SUBJECTS.begin(notice.subject().strip()) && WORDS.standIn(notice.folded());
    }
}
