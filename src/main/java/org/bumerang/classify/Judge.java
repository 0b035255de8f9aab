// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.dsn.MessageKind;
import org.bumerang.smtp.EnhancedStatus;

/**
 * Decides between the rules that fit one recipient. The first tier with a match decides; only a code and a phrase are
 * weighed against each other: agreeing they are certain, disagreeing the words win and the code is named as
 * contradiction.
 */
final class Judge {

    /** Reasons that a later try may mend. */
    private static final Set<BounceReason> MENDED_BY_TIME = Set.of(
            BounceReason.MAILBOX_FULL,
            BounceReason.SYSTEM_FULL,
            BounceReason.RATE_LIMITED,
            BounceReason.NETWORK_ERROR,
            BounceReason.EXPIRED,
            BounceReason.TLS_FAILURE,
            BounceReason.SYSTEM_ERROR,
            BounceReason.DELAYED,
            BounceReason.DELIVERED);

    private static final Set<Tier> GUESSED_BY_WORDS = Set.of(Tier.TOPIC, Tier.WIDE_PHRASE);

    private final RuleBook book;

    Judge(RuleBook book) {
        this.book = book;
    }

    Classification decide(Case report) {
        Map<Tier, Match> matches = book.matches(report);
        Optional<Match> special = first(matches, Tier.KIND, Tier.OWN_LIMIT, Tier.PROVIDER);
        if (special.isPresent()) {
            return conclude(
                    report, special.get(), special.get().rule().outcome().certainty(), Optional.empty());
        }
        Optional<Match> code = Optional.ofNullable(matches.get(Tier.CODE));
        Optional<Match> phrase = Optional.ofNullable(matches.get(Tier.PHRASE));
        if (phrase.isPresent()) {
            return decideByPhrase(report, phrase.get(), code, matches);
        }
        if (code.isPresent()) {
            return decideByCode(report, code.get(), matches);
        }
        Match match = first(matches, Tier.DELAY, Tier.TOPIC, Tier.WIDE_PHRASE, Tier.COMMAND, Tier.WEAK_CODE, Tier.REST)
                .orElseThrow();
        return conclude(report, match, certaintyOfGuess(match, matches), Optional.empty());
    }

    private static Optional<Match> first(Map<Tier, Match> matches, Tier... tiers) {
        return Stream.of(tiers).map(matches::get).filter(Objects::nonNull).findFirst();
    }

    private static Classification decideByPhrase(
            Case report, Match phrase, Optional<Match> code, Map<Tier, Match> matches) {
        Optional<Match> contradiction = code.filter(other -> !other.agreesWith(phrase));
        Certainty certainty = contradiction.isPresent()
                ? Certainty.MEDIUM
                : isSeconded(phrase, matches)
                        ? Certainty.HIGH
                        : phrase.rule().outcome().certainty();
        return conclude(report, phrase, certainty, contradiction);
    }

    /** True if a code or the step of the dialogue points to the same reason as the words. */
    private static boolean isSeconded(Match phrase, Map<Tier, Match> matches) {
        return Stream.of(Tier.CODE, Tier.COMMAND, Tier.WEAK_CODE)
                .map(matches::get)
                .filter(Objects::nonNull)
                .anyMatch(phrase::agreesWith);
    }

    private static Classification decideByCode(Case report, Match code, Map<Tier, Match> matches) {
        Optional<Match> contradiction =
                first(matches, Tier.TOPIC, Tier.WIDE_PHRASE).filter(words -> !words.agreesWith(code));
        boolean doubted = contradiction
                .filter(words -> words.rule().outcome().certainty() == Certainty.MEDIUM)
                .isPresent();
        Certainty certainty = code.rule().outcome().certainty();
        return conclude(report, code, doubted ? Certainty.MEDIUM : certainty, contradiction);
    }

    private static Certainty certaintyOfGuess(Match match, Map<Tier, Match> matches) {
        Certainty certainty = match.rule().outcome().certainty();
        boolean seconded = GUESSED_BY_WORDS.contains(match.rule().tier()) && isSeconded(match, matches);
        return seconded ? Certainty.MEDIUM : certainty;
    }

    private static Classification conclude(
            Case report, Match match, Certainty certainty, Optional<Match> contradiction) {
        Rule.Outcome outcome = match.rule().outcome();
        return new Classification(
                outcome.reason(),
                outcome.cause(),
                certainty,
                isPermanent(report, outcome),
                match.rule().id(),
                match.evidence(),
                contradiction.map(Match::evidence).orElse(Evidence.NONE));
    }

    private static boolean isPermanent(Case report, Rule.Outcome outcome) {
        if (report.kind() != MessageKind.BOUNCE) {
            return false;
        }
        Optional<Boolean> told = outcome.permanent()
                .or(() -> report.recipient().status().map(EnhancedStatus::isPermanent))
                .or(() -> report.recipient().reply().map(reply -> !reply.isTemporary()));
        return told.orElse(!MENDED_BY_TIME.contains(outcome.reason()));
    }
}
