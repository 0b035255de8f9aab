// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

/** Which colours the window has. */
public enum ColourScheme {
    /** Follows the system, also while running. */
    SYSTEM,
    LIGHT,
    DARK
}
