// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import org.bumerang.smtp.MailAddress;

/**
 * An address that the person owns.
 *
 * @param provider the id of the provider in {@code providers.json}, or empty
 */
public record Account(MailAddress address, Ground ground, String provider) {

    /** How the address became known. */
    public enum Ground {
        GIVEN,
        /** From Delivered-To or Envelope-To fields of the mails. */
        DELIVERED_TO,
        /** The common To of the reports. */
        ADDRESSED,
        /** The From of the Sent folder. */
        SENT_FROM
    }
}
