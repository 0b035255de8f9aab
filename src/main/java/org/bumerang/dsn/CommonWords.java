// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import org.bumerang.dsn.layout.Notice;

/**
 * What the text of a notice says of all its recipients together.
 *
 * @param reason why it happened; may be empty
 * @param outcome whether the delivery failed, is late or succeeded
 * @param transcript the servers in a copied dialogue
 * @param retryUntil until when late mail is tried, as written; may be empty
 */
record CommonWords(String reason, MessageKind outcome, Transcript transcript, String retryUntil) {

    static CommonWords of(Notice notice, String reason, MessageKind outcome) {
        return new CommonWords(reason, outcome, Transcript.in(notice.lines()), RetryWords.until(notice.lines()));
    }

    /** A try as far as a recipient's own words tell of it, with what is said of all. */
    Attempt completed(Attempt own, List<String> addresses, MessageKind kind) {
        String until = kind == MessageKind.DELAY ? retryUntil : "";
        return own.or(new Attempt("", transcript.refuserOf(addresses), "", until));
    }
}
