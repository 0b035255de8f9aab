// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bumerang.mail.FileKinds;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Part;

/**
 * What came back of the message that was not delivered.
 *
 * @param extent how much came back
 * @param headers its header fields; none where nothing came back
 * @param attachments files of the original, pages with a file name among them, by declared name and type; never opened
 * @param text the beginning of its text, at most a few thousand characters
 */
public record ReturnedOriginal(Extent extent, Headers headers, List<Part.Attachment> attachments, String text) {

    public static final ReturnedOriginal NOTHING = new ReturnedOriginal(Extent.NOTHING, Headers.NONE, List.of(), "");

    private static final Pattern TAGS = Pattern.compile(";");
    private static final int LONGEST_TAGS = 600;
    private static final int MOST_SIGNERS = 6;

    /** How much of the original the report returns. */
    public enum Extent {
        NOTHING,
        HEADERS,
        WHOLE
    }

    public ReturnedOriginal {
        attachments = List.copyOf(attachments);
    }

    /** The names of files that can run something or show a form when opened, to be shown; each once. */
    public List<String> dangerousFiles() {
        return attachments.stream()
                .map(Part.Attachment::fileName)
                .filter(FileKinds::isDangerous)
                .map(FileKinds::shown)
                .distinct()
                .toList();
    }

    /** The domains that signed it (RFC 6376 section 3.5, tag d), in lower case, at most six. */
    public List<String> signers() {
        return headers.named("DKIM-Signature")
                .flatMap(field -> signer(field.value()).stream())
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .limit(MOST_SIGNERS)
                .toList();
    }

    private static Optional<String> signer(String signature) {
        return TAGS.splitAsStream(signature.length() > LONGEST_TAGS ? signature.substring(0, LONGEST_TAGS) : signature)
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> tag.startsWith("d="))
                .map(tag -> tag.substring(2).strip())
                .findFirst();
    }

    /** True for the mail of a list or a newsletter (RFC 2919, RFC 2369). */
    public boolean isListMail() {
        return headers.has("List-Id")
                || headers.has("List-Post")
                || headers.has("List-Unsubscribe")
                || Set.of("list", "bulk").contains(lower("Precedence"));
    }

    /** True for mail that a program sent by itself (RFC 3834 section 5). */
    public boolean isAutomatic() {
        return lower("Auto-Submitted").startsWith("auto-")
                || lower("Precedence").startsWith("auto");
    }

    private String lower(String name) {
        return headers.first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
