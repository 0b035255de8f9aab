// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Optional;
import org.bumerang.hijack.MessageEvidence.Mark;

/**
 * Tells mails that a service sent in the person's name, as newsletters, shops and booking systems do, from forged ones. Both
 * begin elsewhere; a service comes from its own hosts, and a forger cannot sign for the person's domain (RFC 6376).
 */
final class SendingServices {

    private final OwnSide own;

    SendingServices(OwnSide own) {
        this.own = own;
    }

    /** Whether a service handed the mail to the server that returned it. */
    boolean sent(MessageEvidence message, Route route) {
        boolean named = own.isOwn(message.original().head().from().address());
        return named
                && peer(message, route)
                        .filter(peer -> own.isService(peer.name()) || looksLikeService(message, peer))
                        .isPresent();
    }

    /** Whether the person's own domain let a known service sign for it. */
    boolean mayUseTheName(MessageEvidence message, Route route) {
        return sent(message, route)
                && peer(message, route)
                        .filter(peer -> own.isService(peer.name()))
                        .isPresent()
                && message.original().trace().signatures().stream().anyMatch(own::isOwnDomain)
                && message.original().style().spamTopics().isEmpty();
    }

    // What a peer merely calls itself proves nothing
    private static Optional<ReceivedLine.Peer> peer(MessageEvidence message, Route route) {
        Spf spf = Spf.of(message.original().trace().authentication());
        return route.line()
                .filter(line -> route.kind() == Route.Kind.FOREIGN)
                .map(ReceivedLine::from)
                .filter(peer -> spf == Spf.PASS || (peer.lookedUp() && spf != Spf.FAIL));
    }

    // Host, envelope and signature belong to one company, and the mail says how to leave its list
    private static boolean looksLikeService(MessageEvidence message, ReceivedLine.Peer peer) {
        MessageEvidence.Original original = message.original();
        return original.trace().marks().contains(Mark.BULK)
                && Domains.sameOrganisation(Domains.ofAddress(original.head().returnPath()), peer.name())
                && original.trace().signatures().stream()
                        .anyMatch(domain -> Domains.sameOrganisation(domain, peer.name()));
    }
}
