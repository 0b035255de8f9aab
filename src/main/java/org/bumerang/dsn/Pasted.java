// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;

/** A piece of a message that somebody pasted: there is no header to ask who wrote it. */
final class Pasted {

    private static final int BRIEF = 400;

    private Pasted() {}

    /** True where the piece is the text of an error: fields, a server's answer, words of failure, or hardly more than a code. */
    static boolean isError(Notice notice, ReportParts parts) {
        boolean brief = notice.folded().length() < BRIEF;
        return parts.embedded().isPresent()
                || Codes.areSpokenIn(notice.folded())
                || NoticeSigns.soundsLikeNotice(notice)
                || (brief && Codes.surelyStandIn(notice.folded()));
    }
}
