// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.hijack.MessageEvidence.Lead;
import org.bumerang.hijack.MessageEvidence.Mark;

/** Weighs whether a mail only dresses up as a report. Works on each mail alone. */
final class FakeSignals {

    private static final Set<SignalId> TRAITS = Set.of(
            SignalId.INCOMING_HELD,
            SignalId.THREAT,
            SignalId.DANGEROUS_ATTACHMENT,
            SignalId.NONSENSE_CODES,
            SignalId.DISGUISED_WORDS,
            SignalId.PICTURE_FOR_WORDS);

    private final SignalBook book;
    private final OwnSide own;

    FakeSignals(SignalBook book, OwnSide own) {
        this.book = book;
        this.own = own;
    }

    /** Whether it is one. Less is enough where there is something to click or to open and the mail is no report in good order. */
    boolean isFake(MessageEvidence message, boolean ownWriter, Optional<SentFolder> sent) {
        Tally tally = weigh(message, ownWriter, sent);
        int score = tally.sum(SignalId.Family.FAKE) + tally.sum(SignalId.Family.NORMAL);
        boolean bait = tally.has(SignalId.UNRELATED_LINK)
                || tally.has(SignalId.PERSONAL_LINK)
                || tally.has(SignalId.DANGEROUS_ATTACHMENT);
        boolean report = message.outer().kind().isDeliveryReport();
        boolean doubtful = !report || (bait && !isInOrder(message, ownWriter));
        return score >= tally.limit(doubtful ? LimitId.FAKE_SOME : LimitId.FAKE);
    }

    Tally weigh(MessageEvidence message, boolean ownWriter, Optional<SentFolder> sent) {
        Tally tally = new Tally(book);
        MessageEvidence.Guise guise = message.guise();
        if (!guise.claimsReport()) {
            return tally;
        }
        Bait bait = bait(message);
        if (isInHouse(message, ownWriter) || (!bait.isSet() && (ownWriter || !alarms(message)))) {
            return tally; // what the own provider really writes, such as a digest of held mail, lures nowhere
        }
        MessageKey key = message.key();
        bait.demand().ifPresent(words -> tally.add(SignalId.ASKS_TO_CLICK, words, key));
        guise.found().stream()
                .filter(found -> TRAITS.contains(found.id()))
                .filter(found -> found.id() != SignalId.THREAT || bait.isSet()) // servers name deadlines too
                .forEach(found -> tally.add(found.id(), found.quote(), key));
        bait.links().stream()
                .filter(lead -> isUnrelated(lead.host(), message))
                .findFirst()
                .ifPresent(lead -> tally.add(SignalId.UNRELATED_LINK, lead.host(), key));
        bait.links().stream()
                .filter(Lead::personal)
                .findFirst()
                .ifPresent(lead -> tally.add(SignalId.PERSONAL_LINK, lead.host(), key));
        sender(message, ownWriter, tally);
        report(message, tally);
        counters(message, ownWriter, sent, tally);
        return tally;
    }

    /**
     * What somebody is meant to take hold of.
     *
     * @param links those that lead away from everybody who has to do with the matter
     * @param demand the words that ask for it
     */
    private record Bait(List<Lead> links, boolean file, boolean picture, Optional<String> demand) {
        boolean isSet() {
            return !links.isEmpty() || file || picture;
        }
    }

    private Bait bait(MessageEvidence message) {
        MessageEvidence.Guise guise = message.guise();
        List<Lead> links = guise.leads().stream()
                .filter(lead -> LinkGuards.isSealed(lead.host())
                        || isUnrelated(lead.host(), message)
                        || (lead.personal() && !isKnown(lead.host()) && !isRecipients(lead.host(), message)))
                .toList();
        boolean file = guise.find(SignalId.DANGEROUS_ATTACHMENT).isPresent();
        boolean picture = guise.find(SignalId.PICTURE_FOR_WORDS).isPresent();
        Optional<String> said = guise.find(SignalId.ASKS_TO_CLICK)
                .map(MessageEvidence.Found::quote)
                .or(() -> links.stream()
                        .map(Lead::button)
                        .filter(label -> !label.isEmpty())
                        .findFirst());
        return new Bait(links, file, picture, links.isEmpty() && !file && !picture ? Optional.empty() : said);
    }

    // Colleagues, scanners and routers write about mail too; what is no report and comes from within is none of a
    // stranger
    private boolean isInHouse(MessageEvidence message, boolean ownWriter) {
        return !message.outer().kind().isDeliveryReport()
                && (ownWriter || (isOurs(message.outer().from().address()) && isFromWhereItClaims(message)));
    }

    // Reports are signed with all kinds of names, other mail with the sender's own
    private boolean isBorrowed(MessageEvidence message) {
        MessageEvidence.Sender from = message.outer().from();
        boolean report =
                message.outer().kind().isDeliveryReport() && message.guise().machinePart();
        return !report && own.isBorrowed(from.name(), from.domain());
    }

    // Without bait a report is only doubted for what it says; other mail, which may come from any service, is not at
    // all
    private static boolean alarms(MessageEvidence message) {
        return message.outer().kind().isDeliveryReport()
                && (message.original().present()
                        || message.guise().found().stream().anyMatch(found -> found.id() != SignalId.NONSENSE_CODES));
    }

    private void sender(MessageEvidence message, boolean ownWriter, Tally tally) {
        MessageEvidence.Outer outer = message.outer();
        if (isBorrowed(message) || (!ownWriter && !isFromWhereItClaims(message))) {
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
            Spf spf = Spf.of(message.outer().authentication());
            return own.runs(host) && own.sends(peer.get(), spf).orElse(true);
        }
        return Domains.sameOrganisation(host, claimed) || own.isHelpHost(host) || own.isRelay(host);
    }

    // The first peer that is not a server of the own provider handing on to another one
    private Optional<ReceivedLine.Peer> entry(MessageEvidence message) {
        return own.arrival(message.outer()).stream()
                .filter(line -> line.from().address().isPresent()
                        && !line.from().isInternal()
                        && !(own.runs(line.from().name())
                                && own.runs(line.by())
                                && !own.lines().isInbound(line)))
                .map(ReceivedLine::from)
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
        boolean lures = tally.has(SignalId.DANGEROUS_ATTACHMENT)
                || tally.has(SignalId.PERSONAL_LINK)
                || (message.guise().find(SignalId.ASKS_TO_CLICK).isPresent() && tally.has(SignalId.UNRELATED_LINK));
        if (!lures && isInOrder(message, ownWriter)) {
            tally.add(SignalId.CONSISTENT_REPORT, message.reportingMta(), message.key());
        }
    }

    // Null return path, machine part, a recipient and the writer fit together
    private boolean isInOrder(MessageEvidence message, boolean ownWriter) {
        return message.guise().machinePart()
                && message.failures().stream()
                        .anyMatch(failure -> !failure.recipients().isEmpty())
                && message.outer().hasNullReturnPath()
                && (ownWriter || isFromWhereItClaims(message) || isFrom(message.reportingMta(), message));
    }

    private boolean isFrom(String host, MessageEvidence message) {
        return entry(message)
                .map(peer -> Domains.sameOrganisation(host, peer.name()))
                .orElse(false);
    }

    private boolean isUnrelated(String host, MessageEvidence message) {
        boolean writer = !isBorrowed(message)
                && (own.sameOperator(host, message.reportingMta())
                        || own.sameOperator(host, message.outer().from().domain())
                        || entry(message)
                                .map(peer -> peer.lookedUp() && own.sameOperator(host, peer.name()))
                                .orElse(false));
        boolean open =
                own.isOpenHost(host) && !host.equals(message.outer().from().domain());
        return !LinkGuards.isSealed(host) && (open || !(isKnown(host) || isRecipients(host, message) || writer));
    }

    private boolean isKnown(String host) {
        return !own.isOpenHost(host) && (own.isHelpHost(host) || own.isRelay(host) || own.isOwnDomain(host));
    }

    private static boolean isRecipients(String host, MessageEvidence message) {
        return message.failures().stream()
                .anyMatch(failure -> Domains.sameOrganisation(host, failure.remoteMta())
                        || failure.recipients().stream()
                                .anyMatch(address -> Domains.sameOrganisation(host, Domains.ofAddress(address))));
    }
}
