// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Mails that the person wrote to themselves: the whole way of an own mail, from the login to the mailbox. Blackmailers write
 * under the reader's own address too, so that only what demonstrably was handed in with a login at the own provider counts.
 */
final class SelfMails {

    private final RouteFinder routes;
    private final OwnSide own;

    SelfMails(OwnSide own) {
        this.own = own;
        routes = new RouteFinder(own);
    }

    /** Those among all messages, each as a mail that came back would be. */
    List<MessageEvidence> among(List<MessageEvidence> messages) {
        return messages.stream()
                .filter(message -> message.received().self().present())
                .filter(message -> own.isOwn(message.outer().from().address()))
                .map(MessageEvidence::returned)
                .filter(message -> routes.find(message).kind() == Route.Kind.SUBMITTED)
                .toList();
    }

    OwnCopy copy(MessageEvidence mail) {
        MessageEvidence.Head head = mail.original().head();
        return new OwnCopy(
                head.date(),
                head.date().flatMap(date -> clock(date, mail.original().style().zone())),
                mail.original().style(),
                head.ids().stream()
                        .findFirst()
                        .map(id -> MessageIdStyle.of(id, head.from().domain()))
                        .orElse(""),
                routes.find(mail).client().map(IpAddress::network));
    }

    private static Optional<OffsetDateTime> clock(Instant date, String zone) {
        try {
            return Optional.of(date.atOffset(ZoneOffset.of(zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
