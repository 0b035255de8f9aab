// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** The verdict on a single message. */
public enum Truth {
    NORMAL,
    HIJACKED,
    BACKSCATTER,
    FAKE,
    NOT_A_BOUNCE,
    UNDECIDED;

    /** The name used in every output, for example {@code not-a-bounce}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
