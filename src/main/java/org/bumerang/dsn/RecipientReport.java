// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Optional;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * What a report says of one recipient. Absent texts are empty.
 *
 * @param recipient the address to show: original before final (RFC 3464 section 2.3.1), decoded; empty where none stands
 *     in the report
 * @param aliases further addresses of the same recipient (final, forwarding target, ORCPT)
 * @param kind {@link MessageKind#BOUNCE}, {@link MessageKind#DELAY} or {@link MessageKind#DELIVERED}; an
 *     automatic answer or a complaint as a whole has its own kind and no recipient
 * @param action the Action field in lower case, or the action that the text implies: failed, delayed, delivered, relayed,
 *     expanded
 * @param status the code that stands in the message, the more telling one where the Status field and the diagnostic differ
 * @param diagnostic the server's words, joined to one line
 * @param command the SMTP command that was refused, such as {@code RCPT TO}
 * @param remoteMta the server that refused or did not answer
 */
public record RecipientReport(
        String recipient,
        List<String> aliases,
        MessageKind kind,
        String action,
        Optional<EnhancedStatus> status,
        Optional<ReplyCode> reply,
        String diagnostic,
        String command,
        String remoteMta) {

    public RecipientReport {
        aliases = List.copyOf(aliases);
        if (kind == MessageKind.MDN || kind == MessageKind.ORDINARY || kind == MessageKind.UNREADABLE) {
            throw new IllegalArgumentException("not a delivery report: " + kind);
        }
    }

    /** What an automatic answer or a complaint says: nothing of a recipient. */
    public static RecipientReport ofWhole(MessageKind kind) {
        return new RecipientReport("", List.of(), kind, "", Optional.empty(), Optional.empty(), "", "", "");
    }
}
