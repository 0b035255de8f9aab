// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a dialogue with another server. Systems draw the arrows either way round, some with the time before them, so
 * what is said decides who said it, and the arrow only where that leaves it open.
 *
 * @param answer true where the other server said it
 * @param words what was said
 */
record Spoken(boolean answer, String words) {

    // ">>> RCPT To:<joe@example.org>", "Received >>> 550 ...", " Tue 2026-11-24 09:12:02: <-- 550 ..."
    private static final Pattern LINE = Pattern.compile("^.{0,80}?(>>>|<<<|-->|<--)\\s{0,8}(\\S.{0,1500})");

    private static final Pattern COMMAND = Pattern.compile(
            "(?:RCPT|MAIL|DATA|EHLO|HELO|LHLO|QUIT|RSET|AUTH|STARTTLS|BDAT)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern REPLY = Pattern.compile("[2-5]\\d\\d(?:[ -]|$)");

    static Optional<Spoken> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = matcher.group(2);
        boolean answer = REPLY.matcher(words).lookingAt()
                || (!COMMAND.matcher(words).lookingAt() && matcher.group(1).charAt(0) == '<');
        return Optional.of(new Spoken(answer, words));
    }

    boolean isRecipient() {
        return !answer && words.regionMatches(true, 0, "RCPT", 0, 4);
    }
}
