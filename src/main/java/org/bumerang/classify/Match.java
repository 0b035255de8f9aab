// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

/** A rule that fits a report, and the text it fits. */
record Match(Rule rule, Evidence evidence) {

    BounceReason reason() {
        return rule.outcome().reason();
    }

    boolean agreesWith(Match other) {
        return reason() == other.reason();
    }
}
