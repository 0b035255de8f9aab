// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import org.bumerang.smtp.MailAddress;

/**
 * What the person says of their own addresses.
 *
 * @param given theirs
 * @param foreign not theirs, whatever the mails seem to show
 * @param learning whether further ones are learned from the mails
 */
public record OwnAddresses(List<MailAddress> given, List<MailAddress> foreign, boolean learning) {

    public OwnAddresses {
        given = List.copyOf(given);
        foreign = List.copyOf(foreign);
    }

    /** These and no others, or, where there are none, those that the mails show. */
    public static OwnAddresses of(List<MailAddress> given) {
        return new OwnAddresses(given, List.of(), given.isEmpty());
    }

    boolean isForeign(String address) {
        return foreign.stream().anyMatch(other -> other.key().equals(address));
    }
}
