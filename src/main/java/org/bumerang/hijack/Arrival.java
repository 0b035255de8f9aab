// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Optional;

/**
 * Tells the lines by which a mail came to the person from those that say only how it went on afterwards: it was fetched from
 * the mailbox of another account, or that account passes everything on.
 */
final class Arrival {

    private final LearnedAddresses addresses;
    private final Providers known;

    Arrival(LearnedAddresses addresses, Providers known) {
        this.addresses = addresses;
        this.known = known;
    }

    /** The lines by which the mail came, newest first. */
    List<ReceivedLine> of(MessageEvidence.Path path) {
        return path.hops().subList(passed(path), path.hops().size());
    }

    /** How many of the newest lines were written after the mail had reached the person. */
    int passed(MessageEvidence.Path path) {
        int passed = 0;
        for (MessageEvidence.Stop stop : path.stops()) {
            passed = addresses.include(stop.address()) ? Math.max(passed, after(stop, path.hops())) : passed;
        }
        for (int at = 0; at < path.hops().size(); at++) {
            passed = path.hops().get(at).isFetched() ? Math.max(passed, at + 1) : passed;
        }
        return passed;
    }

    // Some servers name the mailbox below the line by which the mail reached it, as GMX does; that line is no later one
    private int after(MessageEvidence.Stop stop, List<ReceivedLine> hops) {
        Optional<Provider> home = known.ofMailbox(Domains.ofAddress(stop.address()));
        int above = stop.lines();
        while (above > 0 && reaches(hops.get(above - 1), stop.address(), home)) {
            above--;
        }
        return above;
    }

    private static boolean reaches(ReceivedLine line, String address, Optional<Provider> home) {
        Optional<String> recipient = Fields.address(line.recipient());
        return recipient
                .map(address::equals)
                .orElseGet(() -> home.map(provider -> provider.runs(line.by())).orElse(false));
    }
}
