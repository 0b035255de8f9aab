// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recipient and words in square brackets behind their names, as in {@code Rcpt=[joe@example.org];Error=[550 no such user]}:
 * XMail. Words that go on in the next line are read up to the blank line.
 */
final class BracketShape implements Shape {

    private static final int MOST = 50;

    private static final String RECIPIENT = "rcpt=[";
    private static final String ERROR = "];error=[";

    @Override
    public List<Failure> read(Notice notice) {
        List<Failure> failures = new ArrayList<>();
        List<String> lines = notice.lines();
        for (int i = 0; i < lines.size() && failures.size() < MOST; i++) {
            String lower = lines.get(i).toLowerCase(Locale.ROOT);
            int recipient = lower.indexOf(RECIPIENT);
            int error = lower.indexOf(ERROR);
            if (recipient >= 0 && error > recipient) {
                String words = lines.get(i).substring(error + ERROR.length()).strip();
                failureOf(lines.get(i).substring(recipient + RECIPIENT.length(), error), words, lines, i + 1)
                        .ifPresent(failures::add);
            }
        }
        return List.copyOf(failures);
    }

    private static Optional<Failure> failureOf(String recipient, String words, List<String> lines, int below) {
        boolean goesOn = !words.endsWith("]")
                && below < lines.size()
                && !lines.get(below).isBlank();
        String all = goesOn ? words + " " + Paragraph.from(lines, below) : words;
        String inside = all.endsWith("]") ? all.substring(0, all.length() - 1) : all;
        return Addresses.in(recipient).stream().findFirst().map(address -> new Failure(address, inside.strip()));
    }
}
