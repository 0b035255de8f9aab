// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Locale;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;

/** The quick filters: every row belongs to exactly one. */
public enum Group {
    /** It failed for good. */
    PERMANENT,
    /** It may still arrive, or a later try may mend it. */
    TEMPORARY,
    /** Refused because of sender, content or rules. */
    BLOCKED,
    /** A failed delivery without a reason that could be found, or a file that could not be read. */
    UNCLEAR,
    /** Automatic answers, receipts, success reports, complaints. */
    NOTICE,
    /** Everything else, frauds among it: nothing failed there. */
    ORDINARY;

    /** The name used in text keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Group of(FindingRow row) {
        if (row.isFake()) {
            return ORDINARY;
        }
        return row.finding()
                .filter(finding -> row.message().kind().isDeliveryReport())
                .map(Group::of)
                .orElseGet(() -> of(row.message().kind()));
    }

    private static Group of(Finding finding) {
        BounceReason reason = finding.classification().reason();
        return switch (reason) {
            case FILTERED,
                    CONTENT_ERROR,
                    SPAM_CONTENT,
                    VIRUS,
                    BLOCKED,
                    AUTH_FAILURE,
                    POLICY,
                    RATE_LIMITED,
                    RELAY_DENIED,
                    SECURITY_ERROR -> BLOCKED;
            case UNKNOWN -> UNCLEAR;
            case DELIVERED, AUTO_REPLY, FEEDBACK -> NOTICE;
            case USER_UNKNOWN,
                    MAILBOX_FULL,
                    MAILBOX_DISABLED,
                    HAS_MOVED,
                    HOST_UNKNOWN,
                    NOT_ACCEPTING_MAIL,
                    MESSAGE_TOO_BIG,
                    SYSTEM_FULL,
                    SYNTAX_ERROR,
                    TLS_FAILURE,
                    NETWORK_ERROR,
                    EXPIRED,
                    SYSTEM_ERROR,
                    MAILER_ERROR,
                    DELAYED -> finding.classification().permanent() ? PERMANENT : TEMPORARY;
        };
    }

    private static Group of(MessageKind kind) {
        return switch (kind) {
            case BOUNCE, UNREADABLE -> UNCLEAR;
            case DELAY -> TEMPORARY;
            case DELIVERED, AUTOREPLY, MDN, ARF -> NOTICE;
            case ORDINARY -> ORDINARY;
        };
    }
}
