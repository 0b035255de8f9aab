// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.Locale;

/** Text keys made from constants. */
final class Keys {

    private Keys() {}

    /** For example {@code your-provider} for {@code YOUR_PROVIDER}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
