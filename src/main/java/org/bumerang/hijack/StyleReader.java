// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Locale;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailDate;

/** Reads how a mail was made: with which program, in which time zone, about what, and to whom by name. */
final class StyleReader {

    private static final int TEXT = 1_500;

    private final Phrases phrases;

    StyleReader(Phrases phrases) {
        this.phrases = phrases;
    }

    MessageEvidence.Style read(Headers headers, String text) {
        String subject = Fields.first(headers, "Subject");
        String zone = MailDate.parse(Fields.first(headers, "Date"))
                .map(date -> date.getOffset().getId())
                .orElse("");
        String words = (subject + "\n" + Fields.cut(text, TEXT)).toLowerCase(Locale.ROOT);
        return new MessageEvidence.Style(
                program(Fields.first(headers, "X-Mailer", "User-Agent")),
                zone,
                Phrases.topics(phrases.spamTopics(), words),
                foreignScript(subject),
                Fields.first(headers, "To").indexOf('<') > 0);
    }

    /** The name without version, such as {@code thunderbird}. */
    static String program(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        for (String known : new String[] {"thunderbird", "outlook express", "k-9 mail", "evolution", "kmail"}) {
            if (lower.contains(known)) {
                return known;
            }
        }
        int end = 0;
        while (end < lower.length() && end < 40 && "0123456789(/[".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        String name = lower.substring(0, end).strip();
        return name.endsWith(" v") ? name.substring(0, name.length() - 2) : name;
    }

    private static boolean foreignScript(String subject) {
        int letters = 0;
        int foreign = 0;
        for (int at = 0; at < subject.length(); at++) {
            char c = subject.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    foreign++;
                }
            }
        }
        return foreign > 2 && foreign * 2 > letters;
    }
}
