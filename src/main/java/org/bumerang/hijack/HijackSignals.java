// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.classify.Cause;

/** Weighs an incident whose mails went through the own account or web site. */
final class HijackSignals {

    private static final List<String> PLANTED =
            List.of("/images/", "/img/", "/css/", "/fonts/", "/uploads/", "/.well-known/", "eval()'d code");

    private final OwnSide own;
    private final Optional<SentFolder> sent;
    private final StyleSignals style;
    private final HiddenFolders hidden;
    private final DirectSigns direct;
    private final WaveSignals waves;

    HijackSignals(OwnSide own, Optional<SentFolder> sent, StyleSignals style, HiddenFolders hidden) {
        this.own = own;
        this.sent = sent;
        this.style = style;
        this.hidden = hidden;
        direct = new DirectSigns(own, sent);
        waves = new WaveSignals(own, sent, direct);
    }

    void weigh(Pile pile, Optional<Answer> answer, Tally tally) {
        directSigns(pile, tally);
        List<Case> written = pile.all().stream()
                .filter(item -> item.route().kind() != Route.Kind.SENT_ON)
                .toList();
        if (written.isEmpty()) { // strangers' mails that a rule sent on: only the rule is in question
            answer.filter(Answer.NOT_MINE::equals)
                    .ifPresent(no -> tally.add(
                            SignalId.ANSWERED_NOT_MINE, "not-mine", pile.first().key()));
        } else {
            weighWritten(new Pile(written), answer, tally);
        }
    }

    private void weighWritten(Pile pile, Optional<Answer> answer, Tally tally) {
        whose(pile, answer, tally);
        waves.weigh(pile, tally);
        style.weigh(pile, tally);
        traces(pile, tally);
        damp(pile, tally);
    }

    private void directSigns(Pile pile, Tally tally) {
        for (Case item : pile.all()) {
            direct.in(item).forEach(sign -> tally.add(sign.id(), sign.quote(), item.key()));
        }
    }

    private void whose(Pile pile, Optional<Answer> answer, Tally tally) {
        Optional<Case> missed = pile.byHand(tally.limit(LimitId.DEVICE_MAILS))
                .find(item -> item.missed() && item.route().kind().isOwn());
        boolean alien = pile.size() >= tally.limit(LimitId.ALIEN_MAILS)
                && tally.reaches(LimitId.ALIEN_SHARE, pile.count(this::isAlien), pile.size());
        Optional<Case> through = pile.find(item -> item.route().kind().isOwn());
        if (pile.any(item -> item.lane() == Case.Lane.WEB)) {
            Optional<Tally.Quote> script = pile.quote(
                    item -> Optional.of(item.original().trace().script()).filter(line -> !line.isEmpty()));
            tally.add(SignalId.OWN_WEB_SCRIPT, script.or(() -> pile.quote(item -> Optional.of(item.routeQuote()))));
            tally.add(SignalId.PLANTED_SCRIPT, pile.quote(HijackSignals::planted));
        } else if (answer.isPresent() && answer.get() == Answer.NOT_MINE) {
            answered(pile, through, tally);
        } else if (missed.isPresent() || alien) {
            Case one = missed.or(() -> through).orElse(pile.first());
            boolean exact = pile.any(item -> item.route().exact());
            tally.add(
                    SignalId.OWN_ROUTE_NOT_MINE,
                    tally.weight(SignalId.OWN_ROUTE_NOT_MINE, exact),
                    one.routeQuote(),
                    one.key());
        } else {
            // Where the own server refused, nothing had been taken for sending
            pile.find(item -> item.route().kind().isOwn() && direct.in(item).isEmpty())
                    .or(() -> pile.find(
                            item -> item.ownWriter() && direct.in(item).isEmpty()))
                    .ifPresent(one -> tally.add(SignalId.OWN_SERVER_WROTE, one.routeQuote(), one.key()));
        }
    }

    // Without a path the word of the person counts half, and the server that wrote the report counts beside it
    private static void answered(Pile pile, Optional<Case> through, Tally tally) {
        tally.add(
                SignalId.ANSWERED_NOT_MINE,
                tally.weight(SignalId.ANSWERED_NOT_MINE, through.isPresent()),
                "not-mine",
                pile.first().key());
        int pathless = pile.count(item -> item.original().hops().isEmpty());
        if (through.isEmpty() || tally.reaches(LimitId.PATHLESS_SHARE, pathless, pile.size())) {
            pile.find(Case::ownWriter)
                    .ifPresent(one -> tally.add(SignalId.OWN_SERVER_WROTE, one.routeQuote(), one.key()));
        }
    }

    // Where pictures and uploaded files lie no site keeps the program of its form, and few make one while they run
    private static Optional<String> planted(Case item) {
        String script = item.original().trace().script();
        return Optional.of(script).filter(line -> PLANTED.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains));
    }

    // Logged in as the person, but writes in somebody else's name
    private boolean isAlien(Case item) {
        MessageEvidence.Sender from = item.original().head().from();
        return item.route().kind() == Route.Kind.SUBMITTED
                && !from.address().isEmpty()
                && !own.isOwn(from.address())
                && !own.isOwnDomain(from.domain());
    }

    private void traces(Pile pile, Tally tally) {
        boolean notMine = isNotMine(tally);
        boolean wave = tally.has(SignalId.SPAM_WAVE);
        if (notMine) {
            tally.add(
                    SignalId.SAME_ACCOUNT_ID,
                    pile.quote(item -> Optional.of(item.original().trace().accountId())
                            .filter(id -> !id.isEmpty() && own.isOwnAccount(id).orElse(false))));
        }
        if (notMine && pile.size() >= tally.limit(LimitId.SIGNED_MAILS)) {
            tally.add(SignalId.OWN_SIGNATURE, pile.quote(this::signature));
        }
        hidden.weigh(pile, notMine || wave, tally);
        tally.add(SignalId.OWN_LINE_LISTED, pile.quote(HijackSignals::listedLine));
        sent.ifPresent(folder -> {
            List<String> recipients = pile.recipients();
            long known = known(recipients, folder);
            if (notMine && tally.reaches(LimitId.CONTACTS_SHARE, known, recipients.size())) {
                tally.add(SignalId.OWN_CONTACTS, pile.figure((int) known, tally.limit(LimitId.CONTACTS)));
            }
            if (folder.isEmpty() && (wave || pile.size() >= tally.limit(LimitId.SENT_EMPTY_MAILS))) {
                tally.add(
                        SignalId.SENT_EMPTY,
                        tally.weight(SignalId.SENT_EMPTY, wave),
                        "0",
                        pile.first().key());
            }
        });
    }

    // Most lists are asked about the provider's server; only words that name the client's address speak of the own line
    private static Optional<String> listedLine(Case item) {
        return item.failure(Cause.BLOCKED_INFECTED)
                .map(MessageEvidence.Failure::quote)
                .filter(words -> item.route().client().isPresent()
                        && item.route().client().equals(IpAddress.find(words)));
    }

    private Optional<String> signature(Case item) {
        return item.original().trace().signatures().stream()
                .filter(own::signsAs)
                .findFirst();
    }

    private void damp(Pile pile, Tally tally) {
        sent.filter(folder -> !folder.isEmpty() && !isNotMine(tally)).ifPresent(folder -> {
            List<String> recipients = pile.recipients();
            long known = known(recipients, folder);
            if (known > 0 && tally.reaches(LimitId.KNOWN_SHARE, known, recipients.size())) {
                tally.add(
                        SignalId.KNOWN_RECIPIENTS,
                        tally.weight(SignalId.KNOWN_RECIPIENTS, false),
                        Long.toString(known),
                        pile.first().key());
            }
        });
    }

    private static boolean isNotMine(Tally tally) {
        return tally.has(SignalId.OWN_ROUTE_NOT_MINE) || tally.has(SignalId.ANSWERED_NOT_MINE);
    }

    private static long known(List<String> recipients, SentFolder folder) {
        return recipients.stream().filter(folder::knows).count();
    }
}
