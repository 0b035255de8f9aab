// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A three-digit SMTP reply code, 200 to 599 (RFC 5321 section 4.2.1). */
public record ReplyCode(int value) {

    // "550" at the start of "550 5.1.1 no such user" and of "550-first line"; 571 stands in no RFC, but in mail
    private static final Pattern AT_START = Pattern.compile("^\\s*([2-5][0-5]\\d|571)(?=[\\s-]|$)");

    public ReplyCode {
        if (value < 200 || value > 599) {
            throw new IllegalArgumentException("not an SMTP reply code: " + value);
        }
    }

    /** Reads the code that a reply line starts with, for example 550 from {@code "550-5.1.1 no such user"}. */
    public static Optional<ReplyCode> atStartOf(CharSequence line) {
        Matcher matcher = AT_START.matcher(line);
        return matcher.find() ? Optional.of(new ReplyCode(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    public boolean isPermanent() {
        return value >= 500;
    }

    public boolean isTemporary() {
        return value >= 400 && value < 500;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
