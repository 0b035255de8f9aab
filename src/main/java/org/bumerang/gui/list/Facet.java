// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Locale;

/** What rows can be told apart by: to choose some of them, and to group all. */
public enum Facet {
    REASON,
    RECIPIENT,
    DOMAIN,
    DAY,
    SOURCE,
    INCIDENT;

    /** The name used in text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
