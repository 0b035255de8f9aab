// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

/** Which colours the window has. */
public enum ColourScheme {
    /** Follows the system, its high contrast too, also while running. */
    SYSTEM,
    LIGHT,
    DARK,
    /** White and yellow on black, with thick borders. */
    HIGH_CONTRAST
}
