// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the rule files.
 *
 * @param examples reports that this rule decides; every phrase and every kind of code of the condition stands in one
 */
public record Rule(String id, Tier tier, Outcome outcome, Condition condition, Origin origin, List<Example> examples) {

    public Rule {
        examples = List.copyOf(examples);
    }

    /**
     * What the rule concludes.
     *
     * @param permanent what the rule says itself of a later try; empty where the code of the report tells
     */
    public record Outcome(BounceReason reason, Cause cause, Certainty certainty, Optional<Boolean> permanent) {}

    /**
     * Where the rule comes from.
     *
     * @param source an RFC section, a provider's page or the name of a mail system
     * @param lastChecked when a provider's words were last compared with its page; empty for standards
     */
    public record Origin(String topic, String source, Optional<LocalDate> lastChecked) {}
}
