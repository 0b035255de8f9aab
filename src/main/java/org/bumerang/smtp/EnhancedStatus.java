// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An enhanced mail system status code such as {@code 5.1.1} (RFC 3463 section 2).
 *
 * <p>The class is 2 (success), 4 (temporary) or 5 (permanent); subject and detail have one to three digits. The
 * registry of meanings is open (RFC 5248), so any number in these bounds is a valid value.
 */
public record EnhancedStatus(int statusClass, int subject, int detail) implements Comparable<EnhancedStatus> {

    // "5.7.26", not "192.5.1.1", not "5.1.1.4" and not "v5.1.10-2"
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.\\w])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d\\w]|\\.\\d|-\\w)");

    public EnhancedStatus {
        if (statusClass != 2 && statusClass != 4 && statusClass != 5) {
            throw new IllegalArgumentException("class must be 2, 4 or 5: " + statusClass);
        }
        if (subject < 0 || subject > 999 || detail < 0 || detail > 999) {
            throw new IllegalArgumentException("subject and detail have at most three digits");
        }
    }

    /**
     * Finds the first code in a text, for example {@code 5.1.1} in {@code "550 5.1.1 user unknown"}. IP addresses and
     * version numbers are passed over. Give bounded text: the cost is linear in its length.
     */
    public static Optional<EnhancedStatus> find(CharSequence text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** Reads a text that is one code and nothing else but white space around it; empty for anything else. */
    public static Optional<EnhancedStatus> parse(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static EnhancedStatus of(Matcher matcher) {
        return new EnhancedStatus(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    public boolean isPermanent() {
        return statusClass == 5;
    }

    public boolean isTemporary() {
        return statusClass == 4;
    }

    /** True for codes such as 5.0.0 that say nothing beyond their class (RFC 3463 section 3.1). */
    public boolean isGeneric() {
        return subject == 0 && detail == 0;
    }

    @Override
    public int compareTo(EnhancedStatus other) {
        int byClass = Integer.compare(statusClass, other.statusClass);
        int bySubject = Integer.compare(subject, other.subject);
        if (byClass != 0) {
            return byClass;
        }
        return bySubject != 0 ? bySubject : Integer.compare(detail, other.detail);
    }

    /** The code as written in mail, for example {@code 5.1.1}. */
    @Override
    public String toString() {
        return statusClass + "." + subject + "." + detail;
    }
}
