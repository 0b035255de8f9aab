// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;

/**
 * One message together with what it means for this person.
 *
 * @param normal the reason why the original is harmless by its kind
 * @param copied whether the original stands in the Sent folder
 * @param absence what its absence from the Sent folder says; empty where nothing is to be said
 */
record Case(
        MessageEvidence evidence,
        Lane lane,
        Route route,
        boolean ownWriter,
        Optional<SignalId> normal,
        boolean copied,
        Optional<SentCoverage.Answer> absence) {

    /** Whether the Sent folder should hold the original and does not. */
    boolean missed() {
        return saysOf(SentCoverage.Answer.MISSED);
    }

    boolean saysOf(SentCoverage.Answer answer) {
        return absence.filter(answer::equals).isPresent();
    }

    /** The same where the Sent folder is known not to keep everything. */
    Case withIncompleteFolder() {
        return missed()
                ? new Case(
                        evidence, lane, route, ownWriter, normal, copied, Optional.of(SentCoverage.Answer.INCOMPLETE))
                : this;
    }

    /** Where the message goes; messages of different lanes are never one incident. */
    enum Lane {
        /** No report, and nothing that claims to be one. */
        NONE("none"),
        FAKE("fake"),
        /** Went through the own account or server. */
        OWN("own"),
        /** Made by a script on the own web site. */
        WEB("web"),
        /** Never touched the own account. */
        FOREIGN("forged"),
        /** Sent by a service in the person's name, or by somebody who uses that service. */
        SERVICE("service"),
        /** Sent by the person's own automatic things. */
        SIDE("automatic"),
        /** No path. */
        OPEN("open");

        private final String word;

        Lane(String word) {
            this.word = word;
        }

        /** The word in an incident's id. */
        String word() {
            return word;
        }
    }

    MessageKey key() {
        return evidence.key();
    }

    MessageEvidence.Original original() {
        return evidence.original();
    }

    /** When the original was sent, or else when the report came. */
    Instant time() {
        return evidence.outer().date().or(() -> original().head().date()).orElse(Instant.EPOCH);
    }

    List<String> recipients() {
        return evidence.failures().stream()
                .flatMap(failure -> failure.recipients().stream().limit(1))
                .toList();
    }

    boolean hasReason(BounceReason... reasons) {
        List<BounceReason> wanted = List.of(reasons);
        return evidence.failures().stream().anyMatch(failure -> wanted.contains(failure.reason()));
    }

    Optional<MessageEvidence.Failure> failure(Cause... causes) {
        List<Cause> wanted = List.of(causes);
        return evidence.failures().stream()
                .filter(failure -> wanted.contains(failure.cause()))
                .findFirst();
    }

    /** Other letters than Latin say something only of a person who is known to write none. */
    boolean looksLikeSpam(boolean personWritesLatinOnly) {
        MessageEvidence.Style style = original().style();
        return !style.spamTopics().isEmpty() || (style.foreignScript() && personWritesLatinOnly);
    }

    String routeQuote() {
        return route.line().map(ReceivedLine::raw).orElse(evidence.reportingMta());
    }

    /** What makes two reports the same one, so that copies of a mail do not make a wave. */
    String identity() {
        String id = evidence.outer().messageId();
        return id.isEmpty()
                ? time() + "|" + recipients() + "|" + original().head().ids()
                : id;
    }
}
