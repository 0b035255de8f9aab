// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox address, split at its last {@code @}. The local part keeps its spelling, the domain is lower case
 * (RFC 5321 section 2.4). Comparison of two addresses should go through {@link #key()}, because real systems fold
 * the case of local parts too.
 */
public record MailAddress(String localPart, String domain) {

    private static final int LONGEST = 320;

    public MailAddress {
        if (localPart.isEmpty() || domain.isEmpty()) {
            throw new IllegalArgumentException("an address has a local part and a domain");
        }
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads one address leniently: angle brackets, a {@code mailto:} or {@code rfc822;} mark, quotes and white space
     * around it are taken off. Empty where no local part and domain are left, where white space stands inside, or
     * where it is longer than 320 characters (RFC 3696 erratum 1690 allows 254).
     */
    public static Optional<MailAddress> parse(String text) {
        String bare = strip(text);
        int at = bare.lastIndexOf('@');
        if (at <= 0 || at == bare.length() - 1 || bare.length() > LONGEST) {
            return Optional.empty();
        }
        String domain = trimDot(bare.substring(at + 1));
        boolean quoted = bare.charAt(0) == '"';
        if (domain.isEmpty() || hasSpace(domain) || (!quoted && hasSpace(bare.substring(0, at)))) {
            return Optional.empty();
        }
        return Optional.of(new MailAddress(bare.substring(0, at), domain));
    }

    private static String strip(String text) {
        String bare = text.strip();
        int semicolon = bare.indexOf(';');
        if (semicolon > 0 && semicolon < 10 && bare.indexOf('@') > semicolon) {
            bare = bare.substring(semicolon + 1).strip();
        }
        if (bare.regionMatches(true, 0, "mailto:", 0, 7)) {
            bare = bare.substring(7);
        }
        int open = bare.lastIndexOf('<');
        int close = bare.lastIndexOf('>');
        if (open >= 0 && close > open) {
            bare = bare.substring(open + 1, close);
        }
        if (bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare.strip();
    }

    private static String trimDot(String domain) {
        return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    /** The address in the form used to compare and group: lower case throughout. */
    public String key() {
        return (localPart + "@" + domain).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return localPart + "@" + domain;
    }
}
