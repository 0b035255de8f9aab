// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bumerang.mail.FileKinds;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/**
 * What a notice says to its reader. The returned original is left out: a genuine report may well return a malicious mail.
 *
 * @param words its words in lower case, as {@link Lettering} spells them
 * @param links where it leads
 * @param disguised a word that is written past filters
 * @param picture whether a picture stands where words should
 */
record NoticeText(String words, Links links, Optional<String> disguised, boolean picture) {

    private static final int LONGEST = 16_000;

    /** Fewer letters are a greeting or a footer, not a message. */
    private static final int FEW_WORDS = 40;

    private static final String[] ORIGINAL = {
        "\nReceived: ", "\nReturn-Path: ", "\nReturn-path: ", "\nDelivered-To: ", "\nARC-Seal: ", "\nDKIM-Signature: "
    };

    private static final List<String> FORWARDS =
            List.of("wg:", "fw:", "fwd:", "tr:", "rv:", "i:", "doorst:", "pd:", "enc:");
    private static final List<String> FROM = List.of("from: ", "von: ", "de: ", "da: ", "van: ", "od: ");
    private static final List<String> SUBJECT = List.of(
            "subject: ", "betreff: ", "objet: ", "asunto: ", "oggetto: ", "onderwerp: ", "temat: ", "assunto: ");

    static NoticeText of(Message message) {
        StringBuilder text = new StringBuilder();
        List<Links.Link> links = new ArrayList<>();
        Optional<String> cut = Optional.empty();
        boolean picture = false;
        for (Part part : message.parts()) {
            picture |= part.mediaType().type().equals("image");
            if (part instanceof Part.Text readable && text.length() < LONGEST && isRead(part)) {
                if (part.mediaType().is("text/html")) {
                    SeenHtml html = SeenHtml.of(readable.text());
                    links.addAll(html.links());
                    cut = cut.or(html::brokenWord);
                    picture |= html.picture();
                    text.append(beforeOriginal(html.text())).append('\n');
                } else {
                    text.append(beforeOriginal(readable.text())).append('\n');
                }
            }
        }
        String said = Fields.cut(text.toString(), LONGEST);
        links.addAll(Links.in(List.of(said)).links());
        String words = Lettering.plain(said);
        return new NoticeText(
                words,
                new Links(links),
                cut.or(() -> Lettering.disguised(said)),
                picture && words.chars().filter(Character::isLetter).count() < FEW_WORDS);
    }

    private static boolean isRead(Part part) {
        boolean calendar = part.mediaType().is("text/calendar");
        boolean text = part.mediaType().is("text/plain") || part.mediaType().is("text/html");
        return calendar || (text && FileKinds.nameOf(part).isEmpty());
    }

    // Plain reports append the original: everything from its first trace field on is not the report's own word.
    private static String beforeOriginal(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (String start : ORIGINAL) {
            int at = text.indexOf(start);
            end = at >= 0 && at < end ? at : end;
        }
        return text.substring(0, end);
    }

    /** Whether it holds the head of another mail, as people pass one on; one line is enough if the subject says so. */
    boolean isPassedOn(String subject) {
        boolean named = FORWARDS.stream().anyMatch(subject::startsWith);
        boolean from = FROM.stream().anyMatch(words::contains);
        boolean about = SUBJECT.stream().anyMatch(words::contains);
        return from && (named || about);
    }
}
