// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Locale;
import java.util.Set;

/** Knows header lines: their form (RFC 5322 section 2.2) and the names by which the top of a mail is recognised. */
final class MailFields {

    static final int LONGEST_NAME = 128;

    /**
     * Fields that stand in the header of a mail and hardly anywhere else at the start of a line. Those of delivery
     * reports (RFC 3464) are left out on purpose: a pasted piece of a report is no header.
     */
    private static final Set<String> KNOWN = Set.of(
            "apparently-to",
            "arc-seal",
            "arc-message-signature",
            "arc-authentication-results",
            "authentication-results",
            "auto-submitted",
            "bcc",
            "cc",
            "content-disposition",
            "content-transfer-encoding",
            "content-type",
            "date",
            "delivered-to",
            "disposition-notification-to",
            "dkim-signature",
            "envelope-to",
            "errors-to",
            "feedback-id",
            "from",
            "importance",
            "in-reply-to",
            "list-id",
            "list-unsubscribe",
            "message-id",
            "mime-version",
            "precedence",
            "received",
            "received-spf",
            "references",
            "reply-to",
            "resent-date",
            "resent-from",
            "resent-to",
            "return-path",
            "sender",
            "subject",
            "thread-index",
            "thread-topic",
            "to",
            "user-agent",
            "x-account-key",
            "x-failed-recipients",
            "x-gm-thrid",
            "x-gmail-labels",
            "x-mailer",
            "x-mozilla-keys",
            "x-mozilla-status",
            "x-mozilla-status2",
            "x-original-to",
            "x-originating-ip",
            "x-priority",
            "x-received",
            "x-spam-status",
            "x-status",
            "x-uidl");

    private MailFields() {}

    /**
     * Where the colon of the header line stands that begins here, or -1 if the line is none. White space before the
     * colon is let through, as the old syntax did (RFC 5322 section 4.5).
     */
    static int colon(Slice slice, int lineStart, int lineEnd) {
        int limit = Math.min(lineEnd, lineStart + LONGEST_NAME);
        int position = lineStart;
        while (position < limit && isNameByte(slice.at(position))) {
            position++;
        }
        if (position == lineStart) {
            return -1;
        }
        while (position < limit && (slice.at(position) == ' ' || slice.at(position) == '\t')) {
            position++;
        }
        return position < limit && slice.at(position) == ':' ? position : -1;
    }

    /** Whether the line that begins here is a header line with a name that mails have. */
    static boolean isKnown(Slice slice, int lineStart, int lineEnd) {
        int colon = colon(slice, lineStart, lineEnd);
        return colon > 0 && isKnown(slice.between(lineStart, colon).latin1().strip());
    }

    /** Whether the line that begins here is a header line that parts have (RFC 2045 section 9). */
    static boolean isOfPart(Slice slice, int lineStart, int lineEnd) {
        int colon = colon(slice, lineStart, lineEnd);
        return colon > 0 && slice.between(lineStart, colon).latin1().regionMatches(true, 0, "Content-", 0, 8);
    }

    private static boolean isKnown(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isNameByte(byte value) {
        return value > 32 && value < 127 && value != ':';
    }
}
