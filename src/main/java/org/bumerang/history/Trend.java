// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

/** Whether more or fewer reports come in than before the last check. */
public enum Trend {
    MORE,
    FEWER,
    /** Neither is clear, though there are enough reports to see it. */
    STEADY,
    /** Too early, too few reports, or too many of the earlier ones are missing. */
    OPEN
}
