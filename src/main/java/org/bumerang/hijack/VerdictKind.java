// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** The verdict on an incident or a whole mailbox, the most urgent first. */
public enum VerdictKind {
    /** Strong signs that somebody uses the account or the web site. */
    HIJACKED,
    /** Signs worth acting on. */
    CHECK,
    /** Incidents of different kinds; only for a mailbox. */
    MIXED,
    /** Very probably no real bounce. */
    FAKE,
    /** Probably only the address was forged. */
    BACKSCATTER,
    /** Cannot be decided from these mails. */
    UNDECIDED,
    /** Ordinary failed deliveries without a sign of abuse in these mails. */
    NORMAL,
    /** No bounce at all; only for a mailbox. */
    NONE;

    /** The name used in every output, for example {@code hijacked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
