// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import org.bumerang.mail.Headers;
import org.bumerang.mail.Part;

/**
 * What came back of the message that was not delivered.
 *
 * @param extent how much came back
 * @param headers its header fields; none where nothing came back
 * @param attachments files of the original, by declared name and type; never opened
 * @param text the beginning of its text, at most a few thousand characters
 */
public record ReturnedOriginal(Extent extent, Headers headers, List<Part.Attachment> attachments, String text) {

    public static final ReturnedOriginal NOTHING = new ReturnedOriginal(Extent.NOTHING, Headers.NONE, List.of(), "");

    /** How much of the original the report returns. */
    public enum Extent {
        NOTHING,
        HEADERS,
        WHOLE
    }

    public ReturnedOriginal {
        attachments = List.copyOf(attachments);
    }
}
