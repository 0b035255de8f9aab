// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import org.bumerang.hijack.Journey;
import org.bumerang.hijack.MailWords;

/**
 * What only the mail itself tells, read again from its file.
 *
 * @param original the way of the mail that came back
 * @param report the way of the mail that lies in the mailbox
 * @param words the words of the latter
 * @param returned the words of the mail that came back
 */
record Inside(State state, Journey original, Journey report, MailWords words, MailWords returned) {

    /** What there is to show. */
    enum State {
        NOTHING,
        LOADING,
        READY,
        /** The file went away or changed. */
        GONE
    }

    static Inside of(State state) {
        return new Inside(state, Journey.NONE, Journey.NONE, MailWords.NONE, MailWords.NONE);
    }
}
