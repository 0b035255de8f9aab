// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;

/**
 * Reports that belong together by time, subject, route or id, with their verdict.
 *
 * @param id stable for the same input, so that an answer can name it
 * @param grade how strong the wording is
 * @param scores the sum of each family
 * @param signals what speaks for the verdict, the weightiest first
 * @param against what speaks against it
 * @param missing what is not there and would decide
 * @param messages the messages of the incident in the order of the input
 */
public record Incident(
        String id,
        VerdictKind kind,
        Grade grade,
        Scores scores,
        List<Signal> signals,
        List<Signal> against,
        List<Missing> missing,
        List<MessageKey> messages) {

    /** The points of the families: H account used, B address forged, F no real bounce. */
    public record Scores(int hijack, int backscatter, int fake) {}

    /** Whether "Did you send this?" is asked: where an answer would settle what is in doubt. */
    public boolean isAsked() {
        return missing.contains(Missing.ANSWER)
                && switch (kind) {
                    case HIJACKED, CHECK, UNDECIDED, BACKSCATTER -> true;
                    case NORMAL, FAKE, MIXED, NONE -> false;
                };
    }

    public Incident {
        signals = List.copyOf(signals);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
        messages = List.copyOf(messages);
    }
}
