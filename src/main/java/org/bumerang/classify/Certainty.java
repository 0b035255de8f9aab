// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Locale;

/** How well a reason is founded: a provider's own text or a strong code, a phrase, a weak code, nothing. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW,
    NONE;

    /** The name used in every output, for example {@code high}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
