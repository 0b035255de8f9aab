// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.Optional;
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

    private static final Set<Cause> MISTYPED =
            Set.of(Cause.USER_UNKNOWN_TYPO, Cause.HOST_UNKNOWN_TYPO, Cause.SYNTAX_ERROR_ADDRESS);

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
            case USER_UNKNOWN -> isMistyped(recipient) ? decided.withCause(Cause.USER_UNKNOWN_TYPO) : decided;
            case HOST_UNKNOWN -> isMistyped(recipient) ? decided.withCause(Cause.HOST_UNKNOWN_TYPO) : decided;
            default -> decided;
        };
    }

    private boolean isMistyped(RecipientReport recipient) {
        return misspelt.meant(recipient.recipient()).isPresent();
    }

    /** The finding with the address that was meant, where the cause lies in a mistyped one. */
    Finding finding(RecipientReport recipient, Classification classification) {
        boolean wrong = MISTYPED.contains(classification.cause());
        return new Finding(recipient, classification, wrong ? misspelt.meant(recipient.recipient()) : Optional.empty());
    }
}
