// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Finding;
import org.bumerang.hijack.Truth;

/**
 * What a German sample says.
 *
 * @param ground what is documented of this layout and wording, and what is our own guess; empty in what the program read
 * @param truth the verdict on this mail alone; empty in an expectation that leaves it open
 * @param recipients in the order of the mail; one without address for an automatic answer, none for other mail
 */
record GermanReading(String ground, String kind, String truth, List<Recipient> recipients) {

    GermanReading {
        // a field that does not stand in the file comes as null
        truth = Objects.requireNonNullElse(truth, "");
    }

    /** @param certainty in an expectation the lowest that will do */
    record Recipient(
            String recipient,
            String kind,
            String status,
            String reply,
            String reason,
            String cause,
            boolean permanent,
            String certainty) {

        private static final List<String> FROM_HIGH_TO_NONE =
                Stream.of(Certainty.values()).map(Certainty::id).toList();

        static Recipient of(Finding finding) {
            return new Recipient(
                    finding.report().recipient(),
                    finding.report().kind().id(),
                    finding.report().status().map(Object::toString).orElse(""),
                    finding.report().reply().map(Object::toString).orElse(""),
                    finding.classification().reason().id(),
                    finding.classification().cause().id(),
                    finding.classification().permanent(),
                    finding.classification().certainty().id());
        }

        private Recipient asSureAs(String lowest) {
            return rank(certainty) > rank(lowest)
                    ? this
                    : new Recipient(recipient, kind, status, reply, reason, cause, permanent, lowest);
        }

        private static int rank(String certainty) {
            int rank = FROM_HIGH_TO_NONE.indexOf(certainty);
            assertTrue(rank >= 0, "no certainty: " + certainty);
            return rank;
        }
    }

    static GermanReading of(AnalyzedMessage message, Truth truth) {
        return new GermanReading(
                "",
                message.kind().id(),
                truth.id(),
                message.findings().stream().map(Recipient::of).toList());
    }

    GermanReading withoutGround() {
        return new GermanReading("", kind, truth, recipients);
    }

    /** The same with the expected certainty wherever this one is at least as high, and no truth where none is asked. */
    GermanReading asSureAs(GermanReading expected) {
        return new GermanReading(
                ground,
                kind,
                expected.truth.isEmpty() ? "" : truth,
                IntStream.range(0, recipients.size())
                        .mapToObj(at -> at < expected.recipients.size()
                                ? recipients.get(at).asSureAs(expected.recipients.get(at).certainty)
                                : recipients.get(at))
                        .toList());
    }
}
