// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands above the source of a mail where a web mail shows it: a title, or Gmail's table of what it found out (message
 * id, sender, SPF, DKIM, DMARC). It is told from the text of a bounce, above whose copy of the header stands the error.
 */
final class PageTop {

    private static final int MOST_LINES = 30;
    private static final int LONGEST_TITLE = 60;

    /** Fields with which servers begin the source of a mail. */
    private static final Set<String> FIRST_FIELDS = Set.of(
            "arc-seal",
            "authentication-results",
            "delivered-to",
            "received",
            "return-path",
            "x-gm-message-state",
            "x-received");

    /** How the title begins; the same words in other forms follow. */
    private static final List<String> TITLES = List.of(
            "original message",
            "originalnachricht",
            "urspr\u00c3\u00bcngliche nachricht",
            "message original",
            "message d'origine",
            "mensaje original",
            "messaggio originale",
            "message source",
            "message header",
            "internet header",
            "internetkopfzeile",
            "kopfzeile",
            "erweiterter header",
            "e-mail-header",
            "quelltext",
            "nachrichtenquelle",
            "raw message",
            "view source",
            "full header");

    private static final List<String> CHECKS = List.of("SPF:", "DKIM:", "DMARC:");

    private PageTop() {}

    /** The mail below; all of it where nothing of that kind stands above. */
    static Slice without(Slice text) {
        boolean page = false;
        boolean first = true;
        int start = text.from();
        for (int line = 0; line < MOST_LINES && start < text.to(); line++) {
            int end = text.lineEnd(start);
            if (isFirstField(text, start, end)) {
                return page ? text.startingAt(start) : text;
            }
            if (!text.isBlank(start, end)) {
                page |= (first && isTitle(text, start, end)) || isCheck(text, start);
                first = false;
            }
            start = text.nextLine(end);
        }
        return text;
    }

    private static boolean isFirstField(Slice text, int start, int end) {
        int colon = MailFields.colon(text, start, end);
        return colon > 0
                && FIRST_FIELDS.contains(
                        text.between(start, colon).latin1().strip().toLowerCase(Locale.ROOT));
    }

    // the page is in UTF-8, of which each byte is one character here
    private static boolean isTitle(Slice text, int start, int end) {
        String line = text.between(start, end).latin1().strip().toLowerCase(Locale.ROOT);
        return line.length() <= LONGEST_TITLE && TITLES.stream().anyMatch(line::startsWith);
    }

    private static boolean isCheck(Slice text, int start) {
        return CHECKS.stream().anyMatch(check -> text.startsWith(start, check));
    }
}
