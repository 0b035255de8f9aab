// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import org.bumerang.dsn.layout.Codes;
import org.bumerang.dsn.layout.Notice;

/** A piece of a message that somebody pasted: there is no header to ask who wrote it. */
final class Pasted {

    private Pasted() {}

    /** True where the piece is the text of an error: fields, a code, or words of failure. */
    static boolean isError(Notice notice, ReportParts parts) {
        return parts.embedded().isPresent()
                || Codes.surelyStandIn(notice.folded())
                || NoticeSigns.soundsLikeNotice(notice);
    }
}
