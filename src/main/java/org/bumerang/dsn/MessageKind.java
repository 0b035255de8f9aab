// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.Locale;

/** What a message is. The names in lower case are those of the output formats. */
public enum MessageKind {
    /** At least one recipient was not reached for good. */
    BOUNCE,
    /** Not delivered yet, still being tried. */
    DELAY,
    /** Delivered, relayed or expanded as asked for (RFC 3464 section 2.3.3). */
    DELIVERED,
    /** An automatic answer (RFC 3834), a challenge mail among them. */
    AUTOREPLY,
    /** A read receipt (RFC 8098). */
    MDN,
    /** A complaint (RFC 5965). */
    ARF,
    /** Any other mail, one that merely carries a bounce among them. */
    ORDINARY,
    /** Nothing could be read. */
    UNREADABLE;

    /** True for reports about a delivery: bounce, delay, delivered. */
    public boolean isDeliveryReport() {
        return this == BOUNCE || this == DELAY || this == DELIVERED;
    }

    /** The name used in every output, for example {@code bounce}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
