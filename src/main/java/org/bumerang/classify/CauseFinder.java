// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Set;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;

/** Finds the cause where it does not lie in the server's words but in the address or in the returned mail. */
final class CauseFinder {

    /** Causes that matter more than that the mail was an automatic reply or forwarded. */
    private static final Set<Cause> STRONGER = Set.of(
            Cause.BLOCKED_OWN_ACCOUNT,
            Cause.BLOCKED_OWN_ORGANISATION,
            Cause.RATE_LIMITED_OWN_ACCOUNT,
            Cause.SPAM_CONTENT_OUTGOING,
            Cause.POLICY_FORWARDING,
            Cause.DELIVERED);

    private final MisspeltAddress misspelt;

    CauseFinder(MisspeltAddress misspelt) {
        this.misspelt = misspelt;
    }

    static CauseFinder load() {
        return new CauseFinder(MisspeltAddress.load());
    }

    Classification refine(Classification decided, RecipientReport recipient, ReturnedOriginal original) {
        if (STRONGER.contains(decided.cause())) {
            return decided;
        }
        if (OwnMail.isAutomaticReply(original.headers())) {
            return decided.withCause(Cause.OWN_AUTO_REPLY);
        }
        if (OwnMail.isForwarded(original.headers())) {
            return decided.withCause(Cause.OWN_FORWARDING);
        }
        return switch (decided.cause()) {
            case USER_UNKNOWN ->
                misspelt.test(recipient.recipient()) ? decided.withCause(Cause.USER_UNKNOWN_TYPO) : decided;
            case HOST_UNKNOWN ->
                misspelt.test(recipient.recipient()) ? decided.withCause(Cause.HOST_UNKNOWN_TYPO) : decided;
            default -> decided;
        };
    }
}
