// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import org.bumerang.mail.FileKinds;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/**
 * The words of a mail as plain text, to be read by a person: of a page its visible words, with the host of every link beside
 * the words of that link. Nothing is rendered or loaded.
 *
 * @param text the words, at most 20,000 characters
 * @param cut whether there were more
 */
public record MailWords(String text, boolean cut) {

    public static final MailWords NONE = new MailWords("", false);

    private static final int LONGEST = 20_000;

    /** The words of a mail itself; those of the mails that it encloses are left out. */
    public static MailWords of(Message message) {
        return of(message.content());
    }

    /** The words of the first mail that is enclosed, which in a report is the one that came back. */
    public static MailWords ofReturned(Message message) {
        return message.parts().stream()
                .filter(Part.Enclosed.class::isInstance)
                .map(part -> of(((Part.Enclosed) part).content()))
                .findFirst()
                .orElse(NONE);
    }

    private static MailWords of(Part content) {
        StringBuilder words = new StringBuilder();
        collect(content, words);
        String text = words.toString().strip();
        return new MailWords(Fields.cut(text, LONGEST), text.length() > LONGEST);
    }

    private static void collect(Part part, StringBuilder words) {
        if (words.length() > LONGEST) {
            return;
        }
        if (part instanceof Part.Multi multi) {
            List<Part> shown = multi.mediaType().is("multipart/alternative") ? best(multi.parts()) : multi.parts();
            shown.forEach(inner -> collect(inner, words));
        } else if (part instanceof Part.Text readable && isForPeople(part)) {
            boolean page = part.mediaType().is("text/html");
            lines(page ? SeenHtml.withHosts(readable.text()).text() : readable.text(), words);
            words.append('\n');
        }
    }

    // the last one is the fullest (RFC 2046 section 5.1.4), and the one that a mail program shows
    private static List<Part> best(List<Part> forms) {
        return forms.reversed().stream()
                .filter(form -> form instanceof Part.Multi || isForPeople(form))
                .limit(1)
                .toList();
    }

    private static boolean isForPeople(Part part) {
        boolean text = part.mediaType().is("text/plain") || part.mediaType().is("text/html");
        return text && part instanceof Part.Text && FileKinds.nameOf(part).isEmpty();
    }

    // without blanks at the ends of lines and with one empty line where there are many
    private static void lines(String text, StringBuilder words) {
        boolean gap = true;
        for (String line : Fields.parts(Fields.cut(text, 4 * LONGEST), '\n')) {
            String bare = line.stripTrailing();
            if (!bare.isBlank() || !gap) {
                words.append(bare).append('\n');
            }
            gap = bare.isBlank();
        }
    }
}
