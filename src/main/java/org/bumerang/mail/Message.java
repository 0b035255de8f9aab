// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A mail that was read, decoded and bounded.
 *
 * @param form what was handed over: a whole message, or only a piece of one (pasted text)
 * @param content the outermost part; its headers are those of the message
 */
public record Message(MessageLocation location, Form form, Part content) implements MailItem {

    private static final int MOZILLA_DELETED = 0x0008;

    /** How much of a message the input was. */
    public enum Form {
        WHOLE,
        /** Only a header block, as a web mail's "show headers" gives. */
        HEADERS_ONLY,
        /** Only a text without any header, such as a pasted error. */
        BODY_ONLY
    }

    public Headers headers() {
        return content.headers();
    }

    /** The Message-ID with its angle brackets, or empty. */
    public String messageId() {
        return headers().first("Message-ID").map(String::strip).orElse("");
    }

    public String subject() {
        return headers().first("Subject").map(String::strip).orElse("");
    }

    /**
     * Whether the person deleted it in Thunderbird, which keeps such mail in its file until the folder is compacted
     * (bit 3 of X-Mozilla-Status, in hexadecimal digits).
     */
    public boolean isDeleted() {
        String status = headers().first("X-Mozilla-Status").orElse("").strip();
        boolean hexadecimal = status.length() == 4 && status.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal && (Integer.parseInt(status, 16) & MOZILLA_DELETED) != 0;
    }

    /** Every part in reading order, the outermost first. Enclosed messages are named but not entered. */
    public List<Part> parts() {
        List<Part> all = new ArrayList<>();
        walk(content, all::add);
        return List.copyOf(all);
    }

    /** The first part of this media type, as {@link #parts()} orders them. */
    public Optional<Part> part(String mediaType) {
        return parts().stream().filter(part -> part.mediaType().is(mediaType)).findFirst();
    }

    private static void walk(Part part, Consumer<Part> visitor) {
        visitor.accept(part);
        if (part instanceof Part.Multi multi) {
            multi.parts().forEach(inner -> walk(inner, visitor));
        }
    }
}
