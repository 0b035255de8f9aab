// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.List;

/** A part of a message (RFC 2046). Depth, number and text length of parts are bounded by {@link ReadLimits}. */
public sealed interface Part {

    /** The part's own header fields; for the outermost part those of the message. */
    Headers headers();

    MediaType mediaType();

    /**
     * A part that is text for people or machines: text/*, message/delivery-status, message/feedback-report,
     * message/disposition-notification, text/rfc822-headers and the message/global* forms of these (RFC 6533).
     *
     * @param text decoded from transfer encoding and charset, line ends as {@code \n}, cut at the limit
     */
    record Text(Headers headers, MediaType mediaType, String text) implements Part {}

    /** A multipart; a multipart with an unknown subtype is one too (RFC 2046 section 5.1.7). */
    record Multi(Headers headers, MediaType mediaType, List<Part> parts) implements Part {
        public Multi {
            parts = List.copyOf(parts);
        }
    }

    /** An enclosed message (message/rfc822 or message/global). */
    record Enclosed(Headers headers, MediaType mediaType, Part content) implements Part {}

    /**
     * Anything else: an attachment. Its bytes are not kept.
     *
     * @param fileName as declared, decoded (RFC 2231), or empty
     * @param size decoded size in bytes, or the encoded size where it cannot be decoded, or the declared one where nothing is there
     */
    record Attachment(Headers headers, MediaType mediaType, String fileName, long size) implements Part {}
}
