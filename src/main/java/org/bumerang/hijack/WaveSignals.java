// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bumerang.classify.BounceReason;
import org.bumerang.dsn.MessageKind;

/** Weighs how many people the mails of an incident went to, what they are about, and what receivers thought of them. */
final class WaveSignals {

    private final OwnSide own;
    private final Optional<SentFolder> sent;
    private final DirectSigns direct;

    WaveSignals(OwnSide own, Optional<SentFolder> sent, DirectSigns direct) {
        this.own = own;
        this.sent = sent;
        this.direct = direct;
    }

    void weigh(Pile pile, Tally tally) {
        int strangers = Math.max(pile.mostInADay(Case::recipients), mostOfOneMail(pile));
        int dead = pile.count(item -> item.hasReason(
                BounceReason.USER_UNKNOWN,
                BounceReason.MAILBOX_DISABLED,
                BounceReason.HOST_UNKNOWN,
                BounceReason.SPAM_CONTENT,
                BounceReason.BLOCKED));
        int least = tally.limit(LimitId.WAVE_RECIPIENTS);
        if (pile.size() >= least && isScattered(pile) && tally.reaches(LimitId.DEAD_SHARE, dead, pile.size())) {
            tally.add(SignalId.SPAM_WAVE, pile.figure(strangers, least));
        }
        boolean latinOnly = sent.map(SentFolder::writesLatinOnly).orElse(false);
        int spam = pile.count(item -> item.looksLikeSpam(latinOnly));
        if (tally.reaches(LimitId.SPAM_TEXT_SHARE, spam, pile.size())) {
            pile.quote(item -> item.looksLikeSpam(latinOnly)
                            ? Optional.of(item.original().head().subject())
                            : Optional.empty())
                    .ifPresent(quote -> tally.add(
                            SignalId.SPAM_TEXT, textWeight(pile, latinOnly, tally), quote.text(), quote.message()));
        }
        int refusing = pile.values(this::refusing).size();
        if (tally.reaches(
                LimitId.SPAM_REFUSAL_SHARE, refusing, pile.recipients().size())) {
            tally.add(SignalId.CALLED_SPAM, pile.figure(refusing, tally.limit(LimitId.SPAM_REFUSALS)));
        }
        tally.add(
                SignalId.COMPLAINT_ON_OWN_ROUTE,
                pile.quote(item -> item.evidence().outer().kind() == MessageKind.ARF
                                && item.route().kind().isOwn()
                        ? Optional.of(item.original().head().subject())
                        : Optional.empty()));
    }

    // What the own provider's filter says is a sign of its own
    private List<String> refusing(Case item) {
        boolean spam = item.hasReason(BounceReason.SPAM_CONTENT, BounceReason.VIRUS)
                && direct.in(item).isEmpty();
        return spam ? item.recipients() : List.of();
    }

    // Who tries out a service or server writes to one domain; lists of spammers hold many, and those of mailbox
    // providers
    private boolean isScattered(Pile pile) {
        Set<String> domains = pile.recipients().stream().map(Domains::ofAddress).collect(Collectors.toSet());
        long companies = domains.stream().map(Domains::organisation).distinct().count();
        return companies > 1 || domains.stream().anyMatch(own::isForEverybody);
    }

    // A slow wave: one text goes to somebody new every day
    private static int mostOfOneMail(Pile pile) {
        Map<String, Set<String>> bySubject = new HashMap<>();
        pile.all().stream()
                .filter(item -> item.original().present())
                .forEach(item -> bySubject
                        .computeIfAbsent(SentFolder.plain(item.original().head().subject()), subject -> new HashSet<>())
                        .addAll(item.recipients()));
        bySubject.remove("");
        return bySubject.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    // One word that spam loves may stand in a club's letter; two of them, or foreign letters, hardly do
    private static int textWeight(Pile pile, boolean latinOnly, Tally tally) {
        boolean letters = latinOnly && pile.any(item -> item.original().style().foreignScript());
        int topics = pile.values(item -> item.original().style().spamTopics()).size();
        return tally.weight(SignalId.SPAM_TEXT, letters || topics >= tally.limit(LimitId.SPAM_TOPICS));
    }
}
