// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.hijack.SignalId.Family;

/** Weighs one incident and names its verdict, what speaks against it and what is missing. */
final class IncidentJudge {

    /** What one's own letter to a whole list shows as well; however much of it there is, it is never strong. */
    private static final Set<SignalId> OF_A_NEWSLETTER = Set.of(
            SignalId.OWN_SERVER_WROTE,
            SignalId.SENDING_LIMIT,
            SignalId.ORGANISATION_STOPPED,
            SignalId.SPAM_WAVE,
            SignalId.OWN_NETWORK);

    // A mail went through the account, has no copy and looks unusual: a phone, a printer and a colleague do the same
    private static final Set<SignalId> OF_THE_ROUTE = Set.of(
            SignalId.OWN_ROUTE_NOT_MINE,
            SignalId.OWN_SERVER_WROTE,
            SignalId.OWN_SIGNATURE,
            SignalId.SAME_ACCOUNT_ID,
            SignalId.OTHER_PROGRAM,
            SignalId.OTHER_MESSAGE_ID,
            SignalId.OTHER_ZONE,
            SignalId.UNUSUAL_HOURS,
            SignalId.OWN_NETWORK);

    private final SignalBook book;
    private final HijackSignals hijack;
    private final BackscatterSignals backscatter;
    private final FakeSignals fakes;
    private final Optional<SentFolder> sent;
    private final boolean accountKnown;

    IncidentJudge(
            SignalBook book,
            HijackSignals hijack,
            BackscatterSignals backscatter,
            FakeSignals fakes,
            Optional<SentFolder> sent,
            boolean accountKnown) {
        this.book = book;
        this.hijack = hijack;
        this.backscatter = backscatter;
        this.fakes = fakes;
        this.sent = sent;
        this.accountKnown = accountKnown;
    }

    Incident judge(String id, List<Case> cases, Optional<Answer> answer) {
        Pile pile = new Pile(cases);
        Tally tally = new Tally(book);
        Verdict verdict = switch (pile.lead().lane()) {
            case FAKE -> fake(pile, tally);
            case SIDE -> isWaveOfInvitations(pile) ? own(pile, answer, tally) : side(pile, tally);
            case WEB -> web(pile, answer, tally);
            case OWN ->
                pile.lead().copied() && !isNotMine(answer) ? copied(pile, answer, tally) : own(pile, answer, tally);
            case SERVICE -> service(pile, answer, tally);
            case FOREIGN, OPEN, NONE -> elsewhere(pile, answer, tally);
        };
        addAnswer(pile, answer, tally);
        return incident(id, pile, verdict, tally, answer);
    }

    /** Where it is asked for, an answer always has its line, also if it decides nothing. */
    private static void addAnswer(Pile pile, Optional<Answer> answer, Tally tally) {
        if (isMine(answer) && canBeAsked(pile)) {
            tally.add(SignalId.ANSWERED_MINE, 0, "mine", pile.first().key());
        } else if (isNotMine(answer) && canBeAsked(pile)) {
            tally.add(SignalId.ANSWERED_NOT_MINE, 0, "not-mine", pile.first().key());
        }
    }

    private static boolean canBeAsked(Pile pile) {
        return switch (pile.lead().lane()) {
            case OWN, OPEN, SERVICE -> true;
            case NONE, FAKE, WEB, FOREIGN, SIDE -> false;
        };
    }

    private record Verdict(VerdictKind kind, Grade grade) {
        static final Verdict NORMAL = new Verdict(VerdictKind.NORMAL, Grade.NO_SIGN);
        static final Verdict OPEN = new Verdict(VerdictKind.UNDECIDED, Grade.OPEN);
        static final Verdict CHECK = new Verdict(VerdictKind.CHECK, Grade.SOME);
    }

    private Verdict fake(Pile pile, Tally tally) {
        Tally strongest = pile.all().stream()
                .map(item -> fakes.weigh(item.evidence(), item.ownWriter(), sent))
                .max(Comparator.comparingInt(one -> one.sum(Family.FAKE) + one.sum(Family.NORMAL)))
                .orElse(tally);
        strongest
                .of(Family.FAKE, Family.NORMAL)
                .forEach(signal -> tally.add(signal.id(), signal.weight(), signal.quote(), signal.message()));
        boolean clear = tally.sum(Family.FAKE) >= book.limit(LimitId.FAKE);
        return new Verdict(VerdictKind.FAKE, clear ? Grade.VERY_PROBABLE : Grade.SOME);
    }

    // Calendars invite without leaving a copy in Sent, but nobody invites strangers out of many networks in a day
    private boolean isWaveOfInvitations(Pile pile) {
        List<Case> invitations = pile.all().stream()
                .filter(item -> item.route().kind() == Route.Kind.SUBMITTED
                        && item.normal()
                                .filter(SignalId.OWN_AUTOMATIC_MAIL::equals)
                                .isPresent())
                .toList();
        Pile sent = new Pile(invitations);
        return StyleSignals.networksInADay(sent) >= book.limit(LimitId.CLIENT_NETWORKS)
                && sent.mostInADay(Case::recipients) >= book.limit(LimitId.WAVE_RECIPIENTS);
    }

    private Verdict side(Pile pile, Tally tally) {
        pile.all().forEach(item -> item.normal().ifPresent(id -> tally.add(id, item.routeQuote(), item.key())));
        return Verdict.NORMAL;
    }

    private Verdict web(Pile pile, Optional<Answer> answer, Tally tally) {
        hijack.weigh(pile, answer, tally);
        boolean quiet = pile.mostInADay(Case::recipients) < book.limit(LimitId.FORM_MAILS_A_DAY)
                && !tally.has(SignalId.PLANTED_SCRIPT)
                && !tally.has(SignalId.SPAM_TEXT)
                && !tally.has(SignalId.CALLED_SPAM)
                && !tally.has(SignalId.CHANGING_STYLE);
        if (isMine(answer) || quiet) {
            tally.add(
                    SignalId.OWN_AUTOMATIC_MAIL,
                    pile.first().routeQuote(),
                    pile.first().key());
            return Verdict.NORMAL;
        }
        return byThreshold(pile, tally);
    }

    private Verdict copied(Pile pile, Optional<Answer> answer, Tally tally) {
        Tally doubt = new Tally(book);
        hijack.weigh(pile, Optional.empty(), doubt);
        long odd = Stream.of(
                        SignalId.CHANGING_STYLE,
                        SignalId.OTHER_PROGRAM,
                        SignalId.CALLED_SPAM,
                        SignalId.SPAM_TEXT,
                        SignalId.MANY_CLIENT_NETWORKS)
                .filter(doubt::has)
                .count();
        boolean everywhere = StyleSignals.networksInADay(pile) >= book.limit(LimitId.CLIENT_NETWORKS_OF_NOBODY);
        boolean spam = doubt.has(SignalId.SPAM_WAVE) && (odd >= book.limit(LimitId.ODD_COPIES) || everywhere);
        doubt.of(Family.HIJACK).stream()
                .filter(signal -> spam || isLimit(signal.id()))
                .forEach(signal -> tally.add(signal.id(), signal.weight(), signal.quote(), signal.message()));
        Case one = pile.first();
        if (spam && !isMine(answer)) {
            tally.add(SignalId.SPAM_IN_SENT, one.original().head().subject(), one.key());
            return tally.has(SignalId.SPAM_TEXT) ? byThreshold(pile, tally) : Verdict.CHECK;
        }
        tally.add(SignalId.FOUND_IN_SENT, one.original().head().subject(), one.key());
        if (isMine(answer)) {
            tally.add(SignalId.ANSWERED_MINE, "mine", one.key());
        }
        return hasGraveSign(tally) && !isMine(answer) ? Verdict.CHECK : Verdict.NORMAL;
    }

    private static boolean isLimit(SignalId id) {
        return id == SignalId.SENDING_LIMIT || id == SignalId.OUTGOING_CALLED_SPAM || DirectSigns.isGrave(id);
    }

    private static boolean hasGraveSign(Tally tally) {
        return tally.of(Family.HIJACK).stream().map(Signal::id).anyMatch(DirectSigns::isGrave);
    }

    private static boolean isNotMine(Optional<Answer> answer) {
        return answer.isPresent() && answer.get() == Answer.NOT_MINE;
    }

    private static boolean isMine(Optional<Answer> answer) {
        return answer.isPresent() && answer.get() == Answer.MINE;
    }

    private Verdict own(Pile pile, Optional<Answer> answer, Tally tally) {
        hijack.weigh(pile, answer, tally);
        if (isMine(answer)) {
            tally.add(SignalId.ANSWERED_MINE, "mine", pile.first().key());
            return hasGraveSign(tally) ? Verdict.CHECK : Verdict.NORMAL;
        }
        Verdict verdict = byThreshold(pile, tally);
        boolean through = pile.any(item -> item.route().kind().isOwn());
        boolean undecided = verdict.kind() == VerdictKind.UNDECIDED;
        return undecided && (through || tally.has(SignalId.KNOWN_RECIPIENTS)) ? Verdict.NORMAL : verdict;
    }

    // A service that somebody else uses looks the same, so the person is asked; what a receiver's check found outweighs
    private Verdict service(Pile pile, Optional<Answer> answer, Tally tally) {
        Verdict forged = elsewhere(pile, answer, tally);
        boolean shown = tally.has(SignalId.AUTHENTICATION_FAILED) || answer.isPresent();
        tally.add(
                SignalId.SENDING_SERVICE,
                pile.first().routeQuote(),
                pile.first().key());
        return shown ? forged : Verdict.OPEN;
    }

    private Verdict elsewhere(Pile pile, Optional<Answer> answer, Tally tally) {
        backscatter.weigh(pile, tally);
        if (isMine(answer)) {
            tally.add(SignalId.ANSWERED_MINE, "mine", pile.first().key());
            return Verdict.NORMAL;
        }
        if (answer.isPresent()) { // says nothing about the account: a forgery is not the person's either
            tally.add(SignalId.ANSWERED_NOT_MINE, 0, "not-mine", pile.first().key());
        }
        return byThreshold(pile, tally);
    }

    private Verdict byThreshold(Pile pile, Tally tally) {
        int h = hijackScore(tally);
        int b = tally.sum(Family.BACKSCATTER);
        if (h >= book.limit(LimitId.HIJACK_STRONG) && h - b >= book.limit(LimitId.HIJACK_LEAD)) {
            return isThin(pile, tally) ? Verdict.CHECK : new Verdict(VerdictKind.HIJACKED, Grade.STRONG);
        }
        if (h >= book.limit(LimitId.HIJACK_SOME) && h - b >= book.limit(LimitId.CHECK_LEAD) && speaksOfOthers(tally)) {
            return Verdict.CHECK;
        }
        if (b >= book.limit(LimitId.BACKSCATTER) && b - h >= book.limit(LimitId.BACKSCATTER_LEAD)) {
            return new Verdict(VerdictKind.BACKSCATTER, Grade.PROBABLE);
        }
        return Verdict.OPEN;
    }

    // Fewer mails that nobody called spam may be of a phone that keeps no copies
    private boolean isThin(Pile pile, Tally tally) {
        boolean marked = tally.has(SignalId.PROVIDER_STOPPED_ACCOUNT) || tally.has(SignalId.CALLED_SPAM);
        boolean few = pile.size() < book.limit(LimitId.THIN_MAILS) && !marked;
        return few || !speaks(tally, OF_A_NEWSLETTER) || !speaks(tally, OF_THE_ROUTE);
    }

    // That the own server sent a mail is what it is for; something has to say that it was not the person's
    private static boolean speaksOfOthers(Tally tally) {
        return speaks(tally, Set.of(SignalId.OWN_SERVER_WROTE));
    }

    private static boolean speaks(Tally tally, Set<SignalId> besides) {
        return tally.of(Family.HIJACK).stream()
                .anyMatch(signal -> signal.weight() > 0 && !besides.contains(signal.id()));
    }

    private int hijackScore(Tally tally) {
        return Math.max(0, tally.sum(Family.HIJACK) + damping(tally));
    }

    private int damping(Tally tally) {
        return tally.has(SignalId.KNOWN_RECIPIENTS) ? book.weakWeight(SignalId.KNOWN_RECIPIENTS) : 0;
    }

    private Incident incident(String id, Pile pile, Verdict verdict, Tally tally, Optional<Answer> answer) {
        Family[] pro = switch (verdict.kind()) {
            case HIJACKED, CHECK -> new Family[] {Family.HIJACK};
            case BACKSCATTER -> new Family[] {Family.BACKSCATTER};
            case FAKE -> new Family[] {Family.FAKE};
            case NORMAL -> new Family[] {Family.NORMAL};
            case MIXED, UNDECIDED, NONE -> new Family[] {Family.HIJACK, Family.BACKSCATTER};
        };
        List<Family> rest = new ArrayList<>(List.of(Family.values()));
        rest.removeAll(List.of(pro));
        return new Incident(
                id,
                verdict.kind(),
                verdict.grade(),
                new Incident.Scores(hijackScore(tally), tally.sum(Family.BACKSCATTER), Math.max(0, fakeScore(tally))),
                listed(tally, pro, verdict.kind(), true),
                listed(tally, rest.toArray(Family[]::new), verdict.kind(), false),
                missing(pile, verdict, answer),
                pile.all().stream().map(Case::key).sorted().toList());
    }

    // That the person did not write them speaks for a forgery as it does for a theft
    private static List<Signal> listed(Tally tally, Family[] families, VerdictKind kind, boolean pro) {
        List<Signal> signals = new ArrayList<>(tally.of(families));
        if (kind == VerdictKind.BACKSCATTER) {
            signals.removeIf(signal -> signal.id() == SignalId.ANSWERED_NOT_MINE);
            tally.of(Family.HIJACK).stream()
                    .filter(signal -> pro && signal.id() == SignalId.ANSWERED_NOT_MINE)
                    .forEach(signals::add);
        }
        return signals;
    }

    private static int fakeScore(Tally tally) {
        int fake = tally.sum(Family.FAKE);
        return fake == 0 ? 0 : fake + tally.sum(Family.NORMAL);
    }

    private List<Missing> missing(Pile pile, Verdict verdict, Optional<Answer> answer) {
        List<Missing> missing = new ArrayList<>();
        if (verdict.kind() == VerdictKind.FAKE) {
            return missing;
        }
        Case lead = pile.lead();
        boolean ownLane = lead.lane() == Case.Lane.OWN || lead.lane() == Case.Lane.OPEN;
        if (sent.isEmpty() && ownLane) {
            missing.add(Missing.SENT_FOLDER);
        } else if (ownLane && pile.any(item -> item.saysOf(SentCoverage.Answer.INCOMPLETE))) {
            missing.add(Missing.SENT_INCOMPLETE);
        } else if (ownLane && !lead.copied() && !pile.any(Case::missed)) {
            missing.add(Missing.SENT_COVERAGE);
        }
        if (!pile.any(item -> item.route().kind() != Route.Kind.UNKNOWN)) {
            missing.add(Missing.ORIGINAL_PATH);
        }
        boolean copiesInDoubt = lead.copied() && verdict.kind() == VerdictKind.CHECK;
        if (answer.isEmpty() && canBeAsked(pile) && (copiesInDoubt || !lead.copied())) {
            missing.add(Missing.ANSWER);
        }
        if (!accountKnown) {
            missing.add(Missing.ACCOUNT);
        }
        if (verdict.kind() != VerdictKind.NORMAL) {
            missing.add(Missing.LOGIN_LIST);
        }
        return missing;
    }
}
