// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a failure notice, without the original returned in it, with what its header says of where it comes from.
 *
 * @param from the From field, lower case
 * @param subject lower case
 * @param failedRecipients addresses of X-Failed-Recipients (Exim, Gmail, T-Online)
 * @param own keys of addresses that are no recipients: whom the notice was sent to, who sent it
 * @param lines the text, bounded in lines and in their length
 * @param folded the text in lower case with all white space as one blank, to look for phrases across line ends
 */
public record Notice(
        String from,
        String subject,
        List<String> failedRecipients,
        Set<String> own,
        List<String> lines,
        String folded) {

    private static final Pattern RECIPIENT = Pattern.compile(
            "\\s{0,20}(?:an|to|empfänger(?:adresse)?|recipient(?: address)?)\\s{0,3}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // who writes notices gets none about himself
    private static final Pattern DAEMON = Pattern.compile("(?:mailer-daemon|postmaster)@", Pattern.CASE_INSENSITIVE);

    private static final int MOST_CHARS = 48_000;
    private static final int MOST_LINES = 1_500;
    private static final int LONGEST_LINE = 4_000;

    public Notice {
        failedRecipients = List.copyOf(failedRecipients);
        own = Set.copyOf(own);
        lines = List.copyOf(lines);
    }

    /** Makes a notice of a text; what lies past 1,500 lines or 48,000 characters is left out. */
    public static Notice of(String from, String subject, List<String> failedRecipients, Set<String> own, String text) {
        String bounded = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
        List<String> lines = bounded.lines()
                .limit(MOST_LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
        return new Notice(
                from.toLowerCase(Locale.ROOT),
                subject.toLowerCase(Locale.ROOT),
                failedRecipients,
                own,
                lines,
                fold(String.join(" ", lines)));
    }

    /** Lower case, white space as single blanks. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean space = Character.isWhitespace(sign) || sign == '\u00a0';
            if (!space) {
                folded.append(Character.toLowerCase(sign == '\u2019' ? '\'' : sign));
            } else if (!blank) {
                folded.append(' ');
            }
            blank = space;
        }
        return folded.toString().strip();
    }

    /**
     * True where an address stands in the text that is neither of the sender's domain nor the reader's, or where one that
     * is not the reader's is called a recipient.
     */
    public boolean namesStranger() {
        return lines.stream().anyMatch(this::namesStranger);
    }

    private boolean namesStranger(String line) {
        boolean called = RECIPIENT.matcher(line).lookingAt();
        return Addresses.in(line).stream()
                .filter(address -> !DAEMON.matcher(address).lookingAt())
                .anyMatch(address -> !own.contains(HeadShape.keyOf(address)) && (called || !isOfSender(address)));
    }

    private boolean isOfSender(String address) {
        return from.contains(address.substring(address.lastIndexOf('@')).toLowerCase(Locale.ROOT));
    }

    boolean says(String phrase) {
        return folded.contains(phrase);
    }

    Notice within(List<String> part) {
        return new Notice(from, subject, failedRecipients, own, part, folded);
    }
}
