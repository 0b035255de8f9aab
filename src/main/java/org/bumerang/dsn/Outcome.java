// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;

/** Tells from the words of a notice whether the delivery failed, is late or succeeded. */
final class Outcome {

    private static final Phrases LATE = Phrases.load("outcome-late");

    private static final Phrases FINAL = Phrases.load("outcome-final");

    private static final Phrases DONE = Phrases.load("outcome-done");

    private Outcome() {}

    static MessageKind of(Notice notice) {
        if (any(FINAL, notice)) {
            return MessageKind.BOUNCE;
        }
        if (any(LATE, notice)
                || notice.subject().contains("delayed")
                || notice.subject().contains("verzögert")) {
            return MessageKind.DELAY;
        }
        // a server's refusal may hold the words of success
        boolean done = any(DONE, notice) && !Codes.tellOfRefusal(notice.folded());
        return done ? MessageKind.DELIVERED : MessageKind.BOUNCE;
    }

    private static boolean any(Phrases phrases, Notice notice) {
        return phrases.standIn(notice.folded()) || phrases.standIn(notice.subject());
    }
}
