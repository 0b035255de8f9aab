// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** Evidence that is not there and would decide an incident. */
public enum Missing {
    /** No Sent folder was given. */
    SENT_FOLDER,
    /** The Sent folder does not cover the days of the incident. */
    SENT_COVERAGE,
    /** The Sent folder lacks mail that the person certainly wrote. */
    SENT_INCOMPLETE,
    /** No report returns the original's path. */
    ORIGINAL_PATH,
    /** Nobody was asked "Did you send this?". */
    ANSWER,
    /** The account's own address is not known. */
    ACCOUNT,
    /** The provider's list of logins, which only the person can open. */
    LOGIN_LIST;

    /** The name used in every output, for example {@code sent-folder}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
