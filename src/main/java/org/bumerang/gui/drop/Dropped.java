// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.drop;

import java.util.List;
import org.bumerang.mail.MailInput;

/** What a drop or a paste turned out to be. */
public sealed interface Dropped {

    /** Something to read. */
    record Inputs(List<MailInput> inputs) implements Dropped {
        public Inputs {
            inputs = List.copyOf(inputs);
        }
    }

    /** A text that was copied out of a mail program, whole or in part. */
    record Text(MailInput input) implements Dropped {}

    /** Nothing that can be read, with the way round it. */
    record Refused(Ground ground) implements Dropped {}

    /** Why a drop gives nothing. */
    enum Ground {
        /** A mail dragged out of Outlook: Java sees an empty drag. */
        NOTHING_ARRIVED,
        /** A link into a mail program, such as {@code imap:} or {@code mailbox:}. */
        MAIL_PROGRAM_LINK,
        /** A link into the web; nothing is fetched. */
        WEB_LINK,
        /** The clipboard or the dropped text is empty. */
        EMPTY,
        /** More text than is taken. */
        TOO_LONG
    }
}
