// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.smtp.MailDate;

/** The first sentence of an explanation: which mail reached whom, or did not. */
final class MailPhrase {

    private static final int SHOWN_SUBJECT = 80;
    private static final int SHOWN_ADDRESS = 120;

    private final Messages messages;

    MailPhrase(Messages messages) {
        this.messages = messages;
    }

    String sentence(Finding finding, Original original) {
        String stated = finding.report().recipient();
        String whom = shown(stated.isBlank() ? original.to() : stated, SHOWN_ADDRESS);
        String key = "reach." + outcome(finding.report().kind()) + (whom.isEmpty() ? ".nobody" : ".whom");
        return messages.text(key, mail(original), whom);
    }

    private static String outcome(MessageKind kind) {
        return switch (kind) {
            case DELAY -> "delay";
            case DELIVERED -> "delivered";
            case BOUNCE, AUTOREPLY, MDN, ARF, ORDINARY, UNREADABLE -> "bounce";
        };
    }

    private String mail(Original original) {
        String subject = shown(original.subject(), SHOWN_SUBJECT);
        String date = day(original.date());
        if (subject.isEmpty()) {
            return date.isEmpty() ? messages.text("mail.plain") : messages.text("mail.date", date);
        }
        return date.isEmpty() ? messages.text("mail.subject", subject) : messages.text("mail.both", subject, date);
    }

    /** The day in words, as the sender's clock had it; empty for a date that cannot be read. */
    private String day(String written) {
        DateTimeFormatter inWords = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.language().locale());
        return MailDate.parse(written).map(inWords::format).orElse("");
    }

    /** One line without control characters and without marks that turn the direction of writing. */
    static String shown(String text, int limit) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(limit + 1L)
                .forEach(line::appendCodePoint);
        String clean = line.toString().strip();
        return clean.codePointCount(0, clean.length()) > limit
                ? clean.substring(0, clean.offsetByCodePoints(0, limit)).strip() + "…"
                : clean;
    }
}
