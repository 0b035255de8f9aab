// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict on a mailbox.
 *
 * @param kind follows from the incidents
 * @param accounts the own addresses, with how each became known
 * @param incidents the most urgent first
 * @param truths the verdict on each message, ordinary mail included
 * @param advice the steps to take, in order
 */
public record HijackAssessment(
        VerdictKind kind,
        List<Account> accounts,
        List<Incident> incidents,
        Map<MessageKey, Truth> truths,
        List<AdviceStep> advice) {

    public HijackAssessment {
        accounts = List.copyOf(accounts);
        incidents = List.copyOf(incidents);
        truths = Map.copyOf(truths);
        advice = List.copyOf(advice);
    }

    /** The incident to act on first; empty where there is none. */
    public Optional<Incident> mostUrgent() {
        return incidents.stream().findFirst();
    }

    /** The verdict on a message; undecided for one that was not part of the assessment. */
    public Truth truthOf(MessageKey message) {
        return truths.getOrDefault(message, Truth.UNDECIDED);
    }
}
