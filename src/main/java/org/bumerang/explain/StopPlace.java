// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.EnumSet;
import java.util.Set;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;

/** Where on its way between sender and recipient a mail stopped, as far as the report tells. */
public enum StopPlace {
    /** The sending side did not let it out. */
    SENDER_SIDE,
    /** The sending side did not get through to a server of the recipient. */
    BETWEEN,
    /** A server of the recipient's side did not take it, or could not deliver it. */
    RECIPIENT_SIDE,
    /** Still being tried. */
    WAITING,
    ARRIVED,
    UNKNOWN;

    /** The sending side's own words about its own customer. */
    private static final Set<Cause> OF_SENDER_SIDE = EnumSet.of(
            Cause.BLOCKED_OWN_ACCOUNT,
            Cause.BLOCKED_OWN_ORGANISATION,
            Cause.RATE_LIMITED_OWN_ACCOUNT,
            Cause.SPAM_CONTENT_OUTGOING,
            Cause.POLICY_OWN_ORGANISATION,
            Cause.POLICY_FORWARDING,
            Cause.FILTERED_SUPPRESSED,
            Cause.SECURITY_ERROR_LOGIN);

    /** There is no server to talk to, or the talk did not come about. */
    private static final Set<Cause> OF_NEITHER = EnumSet.of(
            Cause.HOST_UNKNOWN,
            Cause.HOST_UNKNOWN_TYPO,
            Cause.NOT_ACCEPTING_NO_SERVER,
            Cause.NETWORK_ERROR,
            Cause.TLS_FAILURE,
            Cause.EXPIRED_NO_ANSWER);

    /** Only the system that holds the mailbox knows. */
    private static final Set<BounceReason> OF_THE_MAILBOX = EnumSet.of(
            BounceReason.USER_UNKNOWN,
            BounceReason.MAILBOX_FULL,
            BounceReason.MAILBOX_DISABLED,
            BounceReason.HAS_MOVED,
            BounceReason.SYSTEM_FULL);

    /**
     * The place for a recipient of a delivery report.
     *
     * @param writer the server that wrote the report
     */
    public static StopPlace of(Finding finding, String writer) {
        RecipientReport report = finding.report();
        Cause cause = finding.classification().cause();
        if (report.kind() == MessageKind.DELIVERED) {
            // a relayed mail was only handed on to a system that confirms nothing (RFC 3464 section 2.3.3)
            return report.action().equals("relayed") ? UNKNOWN : ARRIVED;
        }
        if (OF_SENDER_SIDE.contains(cause)) {
            return SENDER_SIDE;
        }
        if (report.kind() == MessageKind.DELAY) {
            return WAITING;
        }
        if (OF_NEITHER.contains(cause)) {
            return BETWEEN;
        }
        boolean refusedByAnother =
                !report.remoteMta().isBlank() && !report.remoteMta().equalsIgnoreCase(writer);
        boolean byMailbox = OF_THE_MAILBOX.contains(finding.classification().reason());
        boolean answered = refusedByAnother && report.reply().isPresent();
        return byMailbox || answered ? RECIPIENT_SIDE : UNKNOWN;
    }
}
