// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;
import org.bumerang.dsn.layout.Phrases;

/** Tells from the words of a notice whether the delivery failed, is late or succeeded. */
final class Outcome {

    private static final Phrases LATE = Phrases.load("outcome-late");

    private static final Phrases FINAL = Phrases.load("outcome-final");

    private static final Phrases DONE = Phrases.load("outcome-done");

    private static final Phrases CONDITIONS = Phrases.load("outcome-conditions");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

    private static final int MOST_SENTENCES = 500;

    private Outcome() {}

    static MessageKind of(Notice notice) {
        if (isFinal(notice)) {
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

    // "you'll be notified if the delivery fails permanently" announces what has not happened yet
    private static boolean isFinal(Notice notice) {
        if (!any(FINAL, notice)) {
            return false;
        }
        return FINAL.standIn(notice.subject())
                || Arrays.stream(SENTENCE_END.split(notice.folded(), MOST_SENTENCES))
                        .anyMatch(sentence -> FINAL.standIn(sentence) && !CONDITIONS.standIn(sentence));
    }

    private static boolean any(Phrases phrases, Notice notice) {
        return phrases.standIn(notice.folded()) || phrases.standIn(notice.subject());
    }
}
