// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;

/**
 * What a message is and, if it is a delivery report, what it says. Absent texts are empty.
 *
 * @param kind of the whole message; a report with one failed recipient is a bounce
 * @param layout the id of the layout that read it, such as {@code rfc3464}, {@code postfix} or {@code gmx}; empty for
 *     mail that is no report
 * @param recipients one item a recipient; empty unless {@code kind} is a delivery report
 * @param reportingMta the server that wrote the report (RFC 3464 section 2.2.2)
 * @param arrivalDate when the original reached that server, as written
 * @param retryUntil until when a delayed message is tried (RFC 3464 section 2.3.9), as written
 * @param text the report's words for people, HTML turned into text
 * @param original what came back of the undelivered message
 */
public record DeliveryReport(
        MessageKind kind,
        String layout,
        List<RecipientReport> recipients,
        String reportingMta,
        String arrivalDate,
        String retryUntil,
        String text,
        ReturnedOriginal original) {

    public DeliveryReport {
        recipients = List.copyOf(recipients);
    }
}
