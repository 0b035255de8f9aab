// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.Locale;

/** What a fact is called. Each has a name and an explanation in both languages. */
public enum Term {
    RECIPIENT,
    ALIASES,
    STATUS,
    OVERRULED,
    REPLY,
    REMOTE,
    COMMAND,
    TRIED,
    RETRY_UNTIL,
    WRITTEN_BY,
    QUEUE,
    WHEN,
    FROM,
    SUBJECT,
    RETURNED,
    ORIGINAL_SUBJECT,
    ORIGINAL_TO,
    ORIGINAL_FROM,
    ORIGINAL_DATE,
    ORIGINAL_ID,
    SIGNERS,
    SOURCE,
    RULE;

    String nameKey() {
        return "fact." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String explanationKey() {
        return nameKey() + ".what";
    }
}
