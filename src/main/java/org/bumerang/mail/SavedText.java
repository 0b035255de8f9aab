// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells in a folder a mail that was saved as plain text from all the other texts that lie there. One that was handed over
 * by itself is read in any case.
 */
final class SavedText {

    private static final Set<String> MAIL_ENDINGS = Set.of("eml", "emlx", "mbox", "mbx", "msg", "mime");
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "eml", "htm", "html", "mht", "mhtml");

    /** A bounce that somebody saves is short; a log of a server is not. */
    private static final int LONGEST = 256 << 10;

    /** Words of which one stands in nearly every bounce that people save, beside an address. */
    private static final List<String> WORDS = List.of(
            "mailer-daemon",
            "mail delivery",
            "undeliver",
            "delivery status",
            "not be delivered",
            "delivery has failed",
            "delivery to the following",
            "unzustellbar",
            "nicht zugestellt",
            "zustellung",
            "non remis",
            "no se ha podido entregar",
            "non recapitabil");

    private SavedText() {}

    /** Whether the name says that the file is a mail or a mailbox. */
    static boolean isNamedAsMail(String name) {
        return MAIL_ENDINGS.contains(ending(name));
    }

    /** Whether the text may be a bounce. */
    static boolean mayBeNotice(String name, ByteSource file) throws IOException {
        if (!TEXT_ENDINGS.contains(ending(name)) || file.size() > LONGEST) {
            return false;
        }
        String text = file.read(0, file.size(), LONGEST).latin1().toLowerCase(Locale.ROOT);
        return text.indexOf('@') >= 0 && WORDS.stream().anyMatch(text::contains);
    }

    private static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
