// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Set;

/** A rule that fits a report, and the text it fits. */
record Match(Rule rule, Evidence evidence) {

    /** Two names for the same trouble: there was no connection, and in the end it was given up. */
    private static final Set<BounceReason> NO_CONNECTION = Set.of(BounceReason.NETWORK_ERROR, BounceReason.EXPIRED);

    BounceReason reason() {
        return rule.outcome().reason();
    }

    boolean agreesWith(Match other) {
        return reason() == other.reason()
                || (NO_CONNECTION.contains(reason()) && NO_CONNECTION.contains(other.reason()));
    }
}
