// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One mail of the person's own and how it was made.
 *
 * @param time when it was sent; empty where it does not say
 * @param written the same by the clock of the person
 * @param idStyle the form of its Message-ID, see {@link MessageIdStyle}
 * @param network the network of the client that handed it in, where a server noted it
 */
record OwnCopy(
        Optional<Instant> time,
        Optional<OffsetDateTime> written,
        MessageEvidence.Style style,
        String idStyle,
        Optional<String> network) {

    boolean isOutside(Instant from, Instant until) {
        return time.filter(at -> at.isBefore(from) || at.isAfter(until)).isPresent();
    }
}
