// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

/**
 * The outcome for one recipient.
 *
 * @param permanent false for temporary codes, delays and whatever a later try may mend
 * @param rule the id of the rule that decided
 * @param evidence the exact text it decided on
 * @param contradiction a code or phrase that says otherwise, or {@link Evidence#NONE}
 */
public record Classification(
        BounceReason reason,
        Cause cause,
        Certainty certainty,
        boolean permanent,
        String rule,
        Evidence evidence,
        Evidence contradiction) {

    /** The same with a finer cause. */
    Classification withCause(Cause finer) {
        return new Classification(reason, finer, certainty, permanent, rule, evidence, contradiction);
    }

    /** The same with other words to show. */
    Classification withEvidence(Evidence words) {
        return new Classification(reason, cause, certainty, permanent, rule, words, contradiction);
    }
}
