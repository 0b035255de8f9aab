// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON that Amazon SES mails through its notification service: {@code "bouncedRecipients":[{"emailAddress":...}]},
 * once more escaped where it is the string inside another document.
 */
final class NotificationShape implements Shape {

    private static final int MOST = 500;

    private static final Pattern ADDRESS =
            Pattern.compile("\\\\?\"emailAddress\\\\?\"\\s{0,9}:\\s{0,9}\\\\?\"([^\"\\\\]{3,320})");

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("\\\\?\"diagnosticCode\\\\?\"\\s{0,9}:\\s{0,9}\\\\?\"([^\"\\\\]{1,1500})");

    private static final Pattern RECIPIENTS =
            Pattern.compile("\\\\?\"recipients\\\\?\"\\s{0,9}:\\s{0,9}\\[([^\\]]{3,9000})");

    private static final Pattern RESPONSE =
            Pattern.compile("\\\\?\"smtpResponse\\\\?\"\\s{0,9}:\\s{0,9}\\\\?\"([^\"\\\\]{1,1500})");

    @Override
    public List<Failure> read(Notice notice) {
        String text = String.join("", notice.lines());
        List<Failure> failures = new ArrayList<>();
        int start = text.indexOf("bouncedRecipients");
        Matcher address = ADDRESS.matcher(text);
        while (start >= 0 && address.find(start) && failures.size() < MOST) {
            int end = text.indexOf('}', address.end());
            String item = text.substring(address.end(), end < 0 ? text.length() : end);
            Matcher diagnostic = DIAGNOSTIC.matcher(item);
            failures.add(new Failure(address.group(1), diagnostic.find() ? diagnostic.group(1) : ""));
            start = end < 0 || text.startsWith("}]", end) ? -1 : end;
        }
        return failures.isEmpty() ? delivered(text) : List.copyOf(failures);
    }

    private static List<Failure> delivered(String text) {
        Matcher recipients = RECIPIENTS.matcher(text);
        Matcher response = RESPONSE.matcher(text);
        String words = response.find() ? response.group(1) : "";
        return recipients.find()
                ? Addresses.in(recipients.group(1)).stream()
                        .map(address -> new Failure(address, words))
                        .toList()
                : List.of();
    }
}
