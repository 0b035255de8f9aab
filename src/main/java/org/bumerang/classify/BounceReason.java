// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Locale;

/** Why a delivery failed, coarsely. {@link Cause} is finer; texts and advice hang on the cause. */
public enum BounceReason {
    /** The local part does not exist. */
    USER_UNKNOWN,
    /** The recipient is over quota. */
    MAILBOX_FULL,
    /** The account is disabled, suspended or inactive. */
    MAILBOX_DISABLED,
    /** The address has moved. */
    HAS_MOVED,
    /** The domain does not exist or has no mail host. */
    HOST_UNKNOWN,
    /** The host accepts no mail (RFC 7504, RFC 7505). */
    NOT_ACCEPTING_MAIL,
    /** Refused for this recipient without saying why. */
    FILTERED,
    /** Over a size limit. */
    MESSAGE_TOO_BIG,
    /** The disk of the receiving server is full. */
    SYSTEM_FULL,
    /** A header, body or attachment type was refused. */
    CONTENT_ERROR,
    /** The content was judged to be spam. */
    SPAM_CONTENT,
    /** Malware was found. */
    VIRUS,
    /** The sending address, host or IP was refused (reputation, block list, missing PTR). */
    BLOCKED,
    /** SPF, DKIM or DMARC failed. */
    AUTH_FAILURE,
    /** Another policy of the receiver. */
    POLICY,
    /** Too much in too short a time, or a sending limit. */
    RATE_LIMITED,
    /** The server does not relay for the sender. */
    RELAY_DENIED,
    /** SMTP syntax or message format. */
    SYNTAX_ERROR,
    /** Another security check, such as a failed login. */
    SECURITY_ERROR,
    /** TLS or STARTTLS failed. */
    TLS_FAILURE,
    /** Connection, routing, DNS or a loop. */
    NETWORK_ERROR,
    /** The queue life time is over. */
    EXPIRED,
    /** A fault of the receiving system. */
    SYSTEM_ERROR,
    /** The local delivery program failed. */
    MAILER_ERROR,
    /** Still being tried, without a nearer reason. */
    DELAYED,
    /** A success report. */
    DELIVERED,
    /** An automatic answer. */
    AUTO_REPLY,
    /** A complaint. */
    FEEDBACK,
    /** No reason is to be found in the report. */
    UNKNOWN;

    /** The name used in every output and in the rule files, for example {@code user-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
