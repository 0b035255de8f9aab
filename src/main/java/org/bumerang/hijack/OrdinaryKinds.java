// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bumerang.hijack.MessageEvidence.Mark;

/**
 * Tells the mails that something sends for the person without being asked each time: an answering machine, a forwarding, a
 * list, a calendar, the server itself. Marks alone are not believed where a program at home logged in, because whoever has
 * the password can write them.
 */
final class OrdinaryKinds {

    /** Mailman, Sympa, ezmlm and Google Groups; Majordomo writes owner- before the name. */
    private static final List<String> LIST_ADDRESSES = List.of("-bounces", "-owner", "-return-", "+bnc");

    /** Sender Rewriting Scheme, and what Google writes instead. */
    private static final List<String> FORWARDERS = List.of("srs0=", "srs0+", "srs0-", "srs1=", "srs1+", "srs1-");

    private final OwnSide own;
    private final SendingServices services;

    OrdinaryKinds(OwnSide own, SendingServices services) {
        this.own = own;
        this.services = services;
    }

    Optional<SignalId> of(MessageEvidence message, Route route, boolean ownWriter) {
        Set<Mark> marks = message.original().trace().marks();
        boolean ours = route.kind().isOwn() || (ownWriter && !route.kind().isForeign());
        if (isForwarded(message, route, ours)) {
            return Optional.of(SignalId.OWN_FORWARDING);
        }
        if (marks.contains(Mark.LIST) && isListed(message, route)) {
            return Optional.of(SignalId.LIST_POST);
        }
        if (services.mayUseTheName(message, route)) {
            return Optional.of(SignalId.SENDING_SERVICE);
        }
        boolean pathless = route.kind() == Route.Kind.UNKNOWN;
        if ((ours || pathless) && (isReply(message, route) || marks.contains(Mark.RECEIPT))) {
            return Optional.of(SignalId.OWN_AUTO_REPLY);
        }
        boolean calendar = marks.contains(Mark.CALENDAR)
                && message.original().style().spamTopics().isEmpty();
        boolean machine = marks.contains(Mark.AUTO_GENERATED) && route.kind() == Route.Kind.LOCAL;
        return ours && (calendar || machine) ? Optional.of(SignalId.OWN_AUTOMATIC_MAIL) : Optional.empty();
    }

    private static boolean isFromProgram(Route route) {
        return route.kind() == Route.Kind.SUBMITTED && route.client().isPresent();
    }

    private boolean isForwarded(MessageEvidence message, Route route, boolean ours) {
        boolean marked = message.original().trace().marks().contains(Mark.FORWARDED);
        return route.kind() == Route.Kind.SENT_ON
                || (marked && ours && (!isFromProgram(route) || hadComeIn(message)))
                || (route.kind() != Route.Kind.OTHER_LOGIN && isToForwarder(message));
    }

    // A report goes to the sender in the envelope; such an address is made by the own server when it forwards
    private boolean isToForwarder(MessageEvidence message) {
        return Stream.concat(message.outer().to().stream(), message.outer().deliveredTo().stream())
                .filter(to -> FORWARDERS.stream().anyMatch(to::startsWith) || to.contains("+caf_="))
                .map(Domains::ofAddress)
                .anyMatch(domain -> own.isOwnDomain(domain) || own.runs(domain));
    }

    private boolean hadComeIn(MessageEvidence message) {
        return message.original().trace().deliveredTo().stream().anyMatch(own::isOwn)
                || message.original().hops().stream()
                        .anyMatch(line -> own.lines().isInbound(line)
                                || Fields.address(line.recipient())
                                        .map(own::isOwn)
                                        .orElse(false));
    }

    private boolean isListed(MessageEvidence message, Route route) {
        MessageEvidence.Head head = message.original().head();
        boolean listed = Stream.concat(Stream.of(head.returnPath()), message.outer().to().stream())
                .anyMatch(address ->
                        address.startsWith("owner-") || LIST_ADDRESSES.stream().anyMatch(address::contains));
        return listed || (!own.isOwn(head.from().address()) && !isFromProgram(route));
    }

    private static boolean isReply(MessageEvidence message, Route route) {
        Set<Mark> marks = message.original().trace().marks();
        boolean within = route.client().isEmpty() || marks.contains(Mark.IN_REPLY);
        return marks.contains(Mark.AUTO_REPLY)
                && (within || message.original().head().returnPath().equals("<>"));
    }
}
