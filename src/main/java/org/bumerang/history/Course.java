// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

/** What the new reports say of an account that somebody uses. */
public enum Course {
    /** Nothing: none of them points to a used account, or they do not tell when its mails were sent. */
    OPEN,
    /** Mails went out after the last check. */
    ONGOING,
    /** All of these mails went out before the last check; their reports came late. */
    LATE
}
