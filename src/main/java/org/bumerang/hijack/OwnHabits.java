// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every mail of the person has that went through the own account, learned from those in the Sent folder.
 *
 * @param signed a signature of the own domain or provider (RFC 6376)
 * @param tagged a tag in the envelope (BATV, {@code prvs=})
 */
record OwnHabits(boolean signed, boolean tagged) {

    static OwnHabits of(List<Case> cases, int least) {
        List<Case> own = cases.stream()
                .filter(item -> item.copied() && item.route().kind().isOwn())
                .toList();
        boolean enough = own.size() >= least;
        return new OwnHabits(
                enough && own.stream().allMatch(OwnHabits::isSigned),
                enough && own.stream().allMatch(OwnHabits::isTagged));
    }

    static boolean isSigned(Case item) {
        return !item.original().trace().signatures().isEmpty();
    }

    // A report goes to the sender in the envelope, so its addressee shows the tag where the original does not
    static boolean isTagged(Case item) {
        return Stream.concat(Stream.of(item.original().head().returnPath()), item.evidence().outer().to().stream())
                .anyMatch(address -> address.startsWith("prvs="));
    }
}
