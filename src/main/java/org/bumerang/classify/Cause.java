// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Optional;

/**
 * What lies behind a reason, as fine as the advice needs. A cause belongs to one reason, and the plain one stands for
 * "nothing finer is known"; only the two <em>own</em> causes stand beside any reason, because there it matters less why
 * the delivery failed than what sent the mail.
 */
public enum Cause {
    USER_UNKNOWN(BounceReason.USER_UNKNOWN, ""),
    /** The address looks mistyped: a doubled dot, a comma, a near miss of a well-known domain. */
    USER_UNKNOWN_TYPO(BounceReason.USER_UNKNOWN, "typo"),
    MAILBOX_FULL(BounceReason.MAILBOX_FULL, ""),
    MAILBOX_DISABLED(BounceReason.MAILBOX_DISABLED, ""),
    HAS_MOVED(BounceReason.HAS_MOVED, ""),
    HOST_UNKNOWN(BounceReason.HOST_UNKNOWN, ""),
    /** The domain is a near miss of a well-known one. */
    HOST_UNKNOWN_TYPO(BounceReason.HOST_UNKNOWN, "typo"),
    NOT_ACCEPTING_MAIL(BounceReason.NOT_ACCEPTING_MAIL, ""),
    NOT_ACCEPTING_NO_SERVER(BounceReason.NOT_ACCEPTING_MAIL, "no-mail-server"),
    FILTERED(BounceReason.FILTERED, ""),
    /** The server called the address unknown only after it had seen the mail: perhaps it is, perhaps a filter said so. */
    FILTERED_UNKNOWN_ADDRESS(BounceReason.FILTERED, "unknown-address"),
    /** The sending service keeps the address on its own suppression list. */
    FILTERED_SUPPRESSED(BounceReason.FILTERED, "suppressed"),
    MESSAGE_TOO_BIG(BounceReason.MESSAGE_TOO_BIG, ""),
    SYSTEM_FULL(BounceReason.SYSTEM_FULL, ""),
    CONTENT_ERROR(BounceReason.CONTENT_ERROR, ""),
    /** The type of an attachment is not taken. */
    CONTENT_ERROR_ATTACHMENT(BounceReason.CONTENT_ERROR, "attachment-type"),
    SPAM_CONTENT(BounceReason.SPAM_CONTENT, ""),
    /** The own provider judged the outgoing mail to be spam. */
    SPAM_CONTENT_OUTGOING(BounceReason.SPAM_CONTENT, "outgoing"),
    /** A link in the text stands on a list of bad domains. */
    SPAM_CONTENT_LINK(BounceReason.SPAM_CONTENT, "link"),
    VIRUS(BounceReason.VIRUS, ""),
    BLOCKED(BounceReason.BLOCKED, ""),
    /** The sending server is on a public block list. */
    BLOCKED_LISTED(BounceReason.BLOCKED, "listed"),
    /** A list that names whole networks or providers: nothing the sender did. */
    BLOCKED_LISTED_NETWORK(BounceReason.BLOCKED, "listed-network"),
    /** A list of infected devices, or a receiver that takes the sending line for one. */
    BLOCKED_INFECTED(BounceReason.BLOCKED, "infected"),
    /** The sending server or domain has a poor or no reputation there. */
    BLOCKED_REPUTATION(BounceReason.BLOCKED, "reputation"),
    /** A block list that no longer exists: the receiver's set-up is out of date. */
    BLOCKED_CLOSED_LIST(BounceReason.BLOCKED, "closed-list"),
    /** The sending server has no matching reverse DNS entry. */
    BLOCKED_REVERSE_DNS(BounceReason.BLOCKED, "reverse-dns"),
    /** The mail came straight from a home line. */
    BLOCKED_HOME_LINE(BounceReason.BLOCKED, "home-line"),
    /** The sender address itself is refused. */
    BLOCKED_SENDER(BounceReason.BLOCKED, "sender"),
    /** A list or group takes mail from its members or from inside only. */
    BLOCKED_MEMBERS_ONLY(BounceReason.BLOCKED, "members-only"),
    /** The own account was stopped by its provider. */
    BLOCKED_OWN_ACCOUNT(BounceReason.BLOCKED, "own-account"),
    /** The whole own organisation was stopped by its provider, because of one of its accounts. */
    BLOCKED_OWN_ORGANISATION(BounceReason.BLOCKED, "own-organisation"),
    AUTH_FAILURE(BounceReason.AUTH_FAILURE, ""),
    POLICY(BounceReason.POLICY, ""),
    /** The sender address does not fit the login. */
    POLICY_SENDER_MISMATCH(BounceReason.POLICY, "sender-mismatch"),
    /** A forwarding rule tried to send mail out and was stopped. */
    POLICY_FORWARDING(BounceReason.POLICY, "forwarding-blocked"),
    /** A rule of the own organisation stopped the mail, for example its list of blocked recipients. */
    POLICY_OWN_ORGANISATION(BounceReason.POLICY, "own-organisation"),
    RATE_LIMITED(BounceReason.RATE_LIMITED, ""),
    /** The receiver puts first contacts off on purpose. */
    RATE_LIMITED_GREYLISTING(BounceReason.RATE_LIMITED, "greylisting"),
    /** This recipient gets too much mail at the moment. */
    RATE_LIMITED_RECIPIENT(BounceReason.RATE_LIMITED, "recipient"),
    /** The own account sent more than its provider allows. */
    RATE_LIMITED_OWN_ACCOUNT(BounceReason.RATE_LIMITED, "own-account"),
    /** One mail to too many recipients. */
    RATE_LIMITED_TOO_MANY_RECIPIENTS(BounceReason.RATE_LIMITED, "too-many-recipients"),
    RELAY_DENIED(BounceReason.RELAY_DENIED, ""),
    SYNTAX_ERROR(BounceReason.SYNTAX_ERROR, ""),
    /** The address holds characters that no server takes. */
    SYNTAX_ERROR_ADDRESS(BounceReason.SYNTAX_ERROR, "address"),
    SECURITY_ERROR(BounceReason.SECURITY_ERROR, ""),
    /** The login at the own outgoing server failed or was missing. */
    SECURITY_ERROR_LOGIN(BounceReason.SECURITY_ERROR, "login"),
    TLS_FAILURE(BounceReason.TLS_FAILURE, ""),
    NETWORK_ERROR(BounceReason.NETWORK_ERROR, ""),
    /** The mail runs in a circle. */
    NETWORK_ERROR_LOOP(BounceReason.NETWORK_ERROR, "loop"),
    EXPIRED(BounceReason.EXPIRED, ""),
    /** The other side's server never answered. */
    EXPIRED_NO_ANSWER(BounceReason.EXPIRED, "no-answer"),
    SYSTEM_ERROR(BounceReason.SYSTEM_ERROR, ""),
    MAILER_ERROR(BounceReason.MAILER_ERROR, ""),
    DELAYED(BounceReason.DELAYED, ""),
    DELIVERED(BounceReason.DELIVERED, ""),
    AUTO_REPLY(BounceReason.AUTO_REPLY, ""),
    /** A system wants the sender to confirm. */
    AUTO_REPLY_CHALLENGE(BounceReason.AUTO_REPLY, "challenge"),
    FEEDBACK(BounceReason.FEEDBACK, ""),
    UNKNOWN(BounceReason.UNKNOWN, ""),
    /** The own automatic reply could not be delivered (RFC 3834). */
    OWN_AUTO_REPLY("own-auto-reply"),
    /** The own forwarding could not deliver: the reader wrote nothing. */
    OWN_FORWARDING("own-forwarding");

    private final Optional<BounceReason> reason;
    private final String id;

    Cause(BounceReason reason, String detail) {
        this.reason = Optional.of(reason);
        this.id = detail.isEmpty() ? reason.id() : reason.id() + "." + detail;
    }

    Cause(String id) {
        this.reason = Optional.empty();
        this.id = id;
    }

    /** The reason it belongs to; empty where it may stand beside any. */
    public Optional<BounceReason> reason() {
        return reason;
    }

    /** The name used in every output and rule file, for example {@code user-unknown.typo}. */
    public String id() {
        return id;
    }

    /** The plain cause of a reason. */
    public static Cause of(BounceReason reason) {
        return valueOf(reason.name());
    }
}
