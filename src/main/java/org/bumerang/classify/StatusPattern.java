// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bumerang.smtp.EnhancedStatus;

/**
 * A set of enhanced codes: {@code 5.1.1}, {@code x.1.1} for both classes of failure, {@code 5.7.606-649} for a range of
 * details, {@code x.7.*} for a whole subject.
 */
public record StatusPattern(String written, int statusClass, int subject, int from, int to) {

    private static final int ANY = -1;
    private static final int GREATEST = 999;

    // "x.7.606-649"
    private static final Pattern FORM = Pattern.compile("([45x])\\.(\\d{1,3})\\.(?:(\\d{1,3})(?:-(\\d{1,3}))?|\\*)");

    /** Reads the form of the rule files. */
    static StatusPattern of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a set of enhanced codes: " + written);
        }
        int statusClass = form.group(1).equals("x") ? ANY : Integer.parseInt(form.group(1));
        int from = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        int to = form.group(3) == null ? GREATEST : form.group(4) == null ? from : Integer.parseInt(form.group(4));
        return new StatusPattern(written, statusClass, Integer.parseInt(form.group(2)), from, to);
    }

    boolean matches(EnhancedStatus status) {
        boolean failure = status.isPermanent() || status.isTemporary();
        return (statusClass == ANY ? failure : statusClass == status.statusClass())
                && subject == status.subject()
                && from <= status.detail()
                && status.detail() <= to;
    }
}
