// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Optional;

/**
 * The files in which Apple Mail keeps one message each ({@code .emlx}): a line with the length of the message, the message,
 * and a property list with its flags. In {@code .partial.emlx} the attachments are left out; they lie in other files.
 */
final class AppleMail {

    private static final int MOST_DIGITS = 12;

    private AppleMail() {}

    /** Where the message stands in such a file; empty if the first line is no length. */
    static Optional<ContentKind.Framed> of(Slice top) {
        int end = top.lineEnd(top.from());
        String digits =
                top.between(top.from(), end).first(2 * MOST_DIGITS).latin1().strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Optional.of(new ContentKind.Framed(top.nextLine(end) - top.from(), Long.parseLong(digits)))
                : Optional.empty();
    }

    static boolean isPartial(String name) {
        return name.endsWith(".partial.emlx");
    }
}
