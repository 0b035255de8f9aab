// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;

/** How strong the wording of a verdict is. There is no grade for "safe" and no percentage. */
public enum Grade {
    /** "Strong signs". */
    STRONG,
    /** "Signs worth acting on", "suspicious". */
    SOME,
    /** "Very probably". */
    VERY_PROBABLE,
    /** "Probably". */
    PROBABLE,
    /** "No sign of abuse in these mails". */
    NO_SIGN,
    /** "Cannot be decided from these mails". */
    OPEN;

    /** The name used in every output, for example {@code very-probable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
