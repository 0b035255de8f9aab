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
 * @param handling how the system that wrote it knows the message
 * @param addressee whom the report was sent to: the envelope sender of the undelivered message (RFC 5321 section 6.1)
 * @param text the report's words for people, HTML turned into text
 * @param original what came back of the undelivered message
 */
public record DeliveryReport(
        MessageKind kind,
        String layout,
        List<RecipientReport> recipients,
        Handling handling,
        String addressee,
        String text,
        ReturnedOriginal original) {

    public DeliveryReport {
        recipients = List.copyOf(recipients);
    }

    public String reportingMta() {
        return handling.reportingMta();
    }
}
