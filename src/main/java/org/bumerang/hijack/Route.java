// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Optional;

/**
 * The way a returned original took, as far as its lines can be trusted.
 *
 * @param exact whether the own server or the own login is named, not merely the own provider
 * @param line the line that decides
 * @param login the account that logged in
 * @param client where the sender sat
 * @param inventedLine whether a line of the own provider stands below a foreign sender
 */
record Route(
        Kind kind,
        boolean exact,
        Optional<ReceivedLine> line,
        String login,
        Optional<IpAddress> client,
        boolean inventedLine) {

    enum Kind {
        /** Handed in with a login at the own provider. */
        SUBMITTED,
        /** Made on the own server itself: a script, cron, an automatic answer. */
        LOCAL,
        /** Came through the own outgoing server, but the line of the login is not there. */
        OWN,
        /** Came to the own account from outside and was sent on. */
        SENT_ON,
        /** Came from somewhere else. */
        FOREIGN,
        /** Sent with somebody else's login. */
        OTHER_LOGIN,
        /** No path came back, or it proves nothing. */
        UNKNOWN;

        boolean isOwn() {
            return this == SUBMITTED || this == LOCAL || this == OWN;
        }

        boolean isForeign() {
            return this == FOREIGN || this == OTHER_LOGIN;
        }
    }

    static Route of(Kind kind) {
        return new Route(kind, false, Optional.empty(), "", Optional.empty(), false);
    }

    static Route at(Kind kind, ReceivedLine line) {
        return new Route(kind, false, Optional.of(line), "", Optional.empty(), false);
    }
}
