// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/** Everything that can be read in a message, decoded, in lower case and without white space: to look up what a report names. */
final class MailWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private final StringBuilder text = new StringBuilder();

    private MailWords() {}

    static String in(Message message) {
        MailWords words = new MailWords();
        words.add(message.content());
        String all = words.text.toString();
        return without(all + HtmlText.of(all) + all.replace("+2B", "+").replace("+3D", "=") + unescaped(all));
    }

    static String without(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    // "j\x{FC}rgen@example.org" (RFC 6533 section 3)
    private static String unescaped(String all) {
        return Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,5})}")
                .matcher(all)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private void add(Part part) {
        add(part.headers());
        switch (part) {
            case Part.Text leaf -> text.append(leaf.text()).append('\n');
            case Part.Multi multi -> multi.parts().forEach(this::add);
            case Part.Enclosed enclosed -> add(enclosed.content());
            case Part.Attachment attachment ->
                text.append(attachment.fileName()).append('\n');
        }
    }

    private void add(Headers headers) {
        for (Header header : headers.fields()) {
            text.append(header.name()).append(": ").append(header.value()).append('\n');
            text.append(header.raw()).append('\n');
        }
    }
}
