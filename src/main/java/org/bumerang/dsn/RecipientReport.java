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
 * @param answer what was answered
 * @param attempt where and when it was tried
 */
public record RecipientReport(
        String recipient, List<String> aliases, MessageKind kind, String action, ServerReply answer, Attempt attempt) {

    public RecipientReport {
        aliases = List.copyOf(aliases);
        if (kind == MessageKind.MDN || kind == MessageKind.ORDINARY || kind == MessageKind.UNREADABLE) {
            throw new IllegalArgumentException("not a delivery report: " + kind);
        }
    }

    /** What an automatic answer or a complaint says: nothing of a recipient. */
    public static RecipientReport ofWhole(MessageKind kind) {
        return new RecipientReport("", List.of(), kind, "", ServerReply.NONE, Attempt.NONE);
    }

    public Optional<EnhancedStatus> status() {
        return answer.status();
    }

    public Optional<ReplyCode> reply() {
        return answer.code();
    }

    public String diagnostic() {
        return answer.diagnostic();
    }

    public String command() {
        return attempt.command();
    }

    public String remoteMta() {
        return attempt.remoteMta();
    }
}
