// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.hijack.MessageEvidence.Found;
import org.bumerang.hijack.MessageEvidence.Mark;

/** Weighs whether a mail only dresses up as a report. Works on each mail alone. */
final class FakeSignals {

    private static final Set<SignalId> TRAITS =
            Set.of(SignalId.INCOMING_HELD, SignalId.THREAT, SignalId.DANGEROUS_ATTACHMENT, SignalId.NONSENSE_CODES);

    private final SignalBook book;
    private final OwnSide own;

    FakeSignals(SignalBook book, OwnSide own) {
        this.book = book;
        this.own = own;
    }

    Tally weigh(MessageEvidence message, boolean ownWriter, Optional<SentFolder> sent) {
        Tally tally = new Tally(book);
        MessageEvidence.Guise guise = message.guise();
        if (!guise.claimsReport()) {
            return tally;
        }
        MessageKey key = message.key();
        Optional<String> link = guise.links().stream()
                .filter(host -> isUnrelated(host, message))
                .findFirst();
        Optional<Found> file = guise.find(SignalId.DANGEROUS_ATTACHMENT);
        if (ownWriter && link.isEmpty() && file.isEmpty()) {
            return tally; // what the own provider really writes, such as a digest of held mail, lures nowhere
        }
        guise.find(SignalId.ASKS_TO_CLICK)
                .filter(found -> link.isPresent() || file.isPresent())
                .ifPresent(found -> tally.add(found.id(), found.quote(), key));
        guise.found().stream()
                .filter(found -> TRAITS.contains(found.id()))
                .forEach(found -> tally.add(found.id(), found.quote(), key));
        link.ifPresent(host -> tally.add(SignalId.UNRELATED_LINK, host, key));
        guise.find(SignalId.PERSONAL_LINK)
                .filter(found -> isUnrelated(found.quote(), message))
                .ifPresent(found -> tally.add(found.id(), found.quote(), key));
        sender(message, ownWriter, tally);
        report(message, tally);
        counters(message, ownWriter, sent, tally);
        return tally;
    }

    private void sender(MessageEvidence message, boolean ownWriter, Tally tally) {
        MessageEvidence.Outer outer = message.outer();
        if (!ownWriter && !isFromWhereItClaims(message)) {
            tally.add(SignalId.UNRELATED_SENDER, outer.from().address(), message.key());
        }
        if (!ownWriter && isUnproven(outer.authentication())) {
            tally.add(SignalId.SENDER_NOT_PROVEN, outer.authentication().strip(), message.key());
        }
        if (!outer.hasNullReturnPath()
                && !outer.returnPath().isEmpty()
                && !message.guise().automatic()) {
            tally.add(SignalId.NOT_AUTOMATIC, outer.returnPath(), message.key());
        }
    }

    private static boolean isUnproven(String authentication) {
        return Spf.of(authentication) == Spf.FAIL
                || authentication.contains("dmarc=fail")
                || authentication.contains("dkim=fail");
    }

    // A report comes from the system it names in From; a foreign host that signs with the own domain is none.
    private boolean isFromWhereItClaims(MessageEvidence message) {
        String claimed = message.outer().from().domain();
        Optional<ReceivedLine.Peer> peer = entry(message);
        if (peer.isEmpty()) {
            return true;
        }
        String host = peer.get().name();
        if (own.isOwnDomain(claimed) || own.runs(claimed)) {
            return own.runs(host);
        }
        return Domains.sameOrganisation(host, claimed) || own.isHelpHost(host) || own.isRelay(host);
    }

    private Optional<ReceivedLine.Peer> entry(MessageEvidence message) {
        return own.arrival(message.outer()).stream()
                .map(ReceivedLine::from)
                .filter(peer -> peer.address().isPresent() && !peer.isInternal())
                .findFirst();
    }

    private void report(MessageEvidence message, Tally tally) {
        if (!message.guise().machinePart()) {
            tally.add(SignalId.NO_REPORT_INSIDE, "", message.key());
        }
        boolean named = message.failures().stream()
                .flatMap(failure -> failure.recipients().stream())
                .anyMatch(recipient -> !own.isOwn(recipient));
        if (!named) {
            tally.add(SignalId.NO_FOREIGN_RECIPIENT, "", message.key());
        }
        if (message.original().present() && !concernsUs(message)) {
            MessageEvidence.Head head = message.original().head();
            tally.add(SignalId.ORIGINAL_NOT_MINE, head.from().address(), message.key());
        }
    }

    private boolean concernsUs(MessageEvidence message) {
        MessageEvidence.Original original = message.original();
        MessageEvidence.Head head = original.head();
        boolean marked = original.trace().marks().contains(Mark.LIST)
                || original.trace().marks().contains(Mark.FORWARDED)
                || !original.trace().script().isEmpty();
        return marked
                || isNotice(head)
                || isOurs(head.from().address())
                || isOurs(head.returnPath())
                || head.to().stream().anyMatch(own::isOwn)
                || original.trace().deliveredTo().stream().anyMatch(own::isOwn)
                || original.trace().logins().stream().anyMatch(own::isOwn)
                || message.outer().to().contains(head.returnPath())
                || message.outer().to().contains(head.from().address());
    }

    // A notice that could not be delivered itself comes to whoever looks after the server (RFC 5321 section 6.1)
    private static boolean isNotice(MessageEvidence.Head head) {
        return head.from().address().startsWith("mailer-daemon@");
    }

    private boolean isOurs(String address) {
        return own.isOwn(address) || own.isOwnDomain(Domains.ofAddress(address));
    }

    private void counters(MessageEvidence message, boolean ownWriter, Optional<SentFolder> sent, Tally tally) {
        List<String> failed = message.failures().stream()
                .flatMap(failure -> failure.recipients().stream())
                .toList();
        boolean copied = sent.map(folder -> message.original().present() && folder.holds(message.original(), failed))
                .orElse(false);
        if (copied) {
            tally.add(SignalId.FOUND_IN_SENT, message.original().head().subject(), message.key());
        } else if (sent.map(folder -> failed.stream().anyMatch(folder::knows)).orElse(false)) {
            tally.add(SignalId.KNOWN_RECIPIENTS, failed.getFirst(), message.key());
        }
        boolean lures = tally.has(SignalId.ASKS_TO_CLICK) || tally.has(SignalId.PERSONAL_LINK);
        boolean consistent = !(lures && tally.has(SignalId.UNRELATED_LINK))
                && message.guise().machinePart()
                && !failed.isEmpty()
                && message.outer().hasNullReturnPath()
                && (ownWriter || isFromWhereItClaims(message) || isFrom(message.reportingMta(), message));
        if (consistent) {
            tally.add(SignalId.CONSISTENT_REPORT, message.reportingMta(), message.key());
        }
    }

    private boolean isFrom(String host, MessageEvidence message) {
        return entry(message)
                .map(peer -> Domains.sameOrganisation(host, peer.name()))
                .orElse(false);
    }

    private boolean isUnrelated(String host, MessageEvidence message) {
        boolean recipient = message.failures().stream()
                .anyMatch(failure -> Domains.sameOrganisation(host, failure.remoteMta())
                        || failure.recipients().stream()
                                .anyMatch(address -> Domains.sameOrganisation(host, Domains.ofAddress(address))));
        boolean writer = Domains.sameOrganisation(host, message.reportingMta())
                || Domains.sameOrganisation(host, message.outer().from().domain());
        return !own.isHelpHost(host) && !own.isRelay(host) && !own.isOwnDomain(host) && !recipient && !writer;
    }
}
