// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bumerang.smtp.MailAddress;

/** Finds mail addresses in running text. It looks at most 64 characters to the left and 255 to the right of an @. */
public final class Addresses {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int MOST = 200;
    private static final String LOCAL_SIGNS = "._%+=~!#$&*/?^`{|}-'";

    // what lists and sentences put before an address, and addresses do not begin with
    private static final String NEVER_FIRST = "'.-*";

    private Addresses() {}

    /** Every address in the order in which they stand there, repeated ones too, at most 200. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int at = text.indexOf('@');
        while (at >= 0 && found.size() < MOST) {
            around(text, at).map(Found::address).ifPresent(found::add);
            at = text.indexOf('@', at + 1);
        }
        return List.copyOf(found);
    }

    static Optional<Found> first(String text) {
        int at = text.indexOf('@');
        while (at >= 0) {
            Optional<Found> found = around(text, at);
            if (found.isPresent()) {
                return found;
            }
            at = text.indexOf('@', at + 1);
        }
        return Optional.empty();
    }

    private static Optional<Found> around(String text, int at) {
        int start = localStart(text, at);
        int end = domainEnd(text, at);
        if (start == at || end == at + 1) {
            return Optional.empty();
        }
        return MailAddress.parse(text.substring(start, end)).map(address -> new Found(address.toString(), start, end));
    }

    private static int localStart(String text, int at) {
        if (at == 0) {
            return at;
        }
        int limit = Math.max(0, at - LONGEST_LOCAL_PART);
        if (at > 1 && text.charAt(at - 1) == '"') {
            int open = text.lastIndexOf('"', at - 2);
            return open >= limit ? open : at;
        }
        int start = at;
        boolean latin = text.charAt(at - 1) < 128;
        while (start > limit && isLocal(text.charAt(start - 1)) && !(latin && isEastAsian(text.charAt(start - 1)))) {
            start--;
        }
        while (start < at && NEVER_FIRST.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int domainEnd(String text, int at) {
        int limit = Math.min(text.length(), at + 1 + LONGEST_DOMAIN);
        if (at + 1 < limit && text.charAt(at + 1) == '[') {
            int close = text.indexOf(']', at);
            return close > 0 && close < limit ? close + 1 : at + 1;
        }
        int end = at + 1;
        boolean latin = end < limit && text.charAt(end) < 128;
        // Chinese and Japanese put no blank behind an address
        while (end < limit && isDomain(text.charAt(end)) && !(latin && isEastAsian(text.charAt(end)))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isEastAsian(char sign) {
        return sign >= 0x2E80;
    }

    private static boolean isLocal(char sign) {
        return Character.isLetterOrDigit(sign) || LOCAL_SIGNS.indexOf(sign) >= 0;
    }

    private static boolean isDomain(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
    }

    /** An address and where it stands. */
    record Found(String address, int start, int end) {}
}
