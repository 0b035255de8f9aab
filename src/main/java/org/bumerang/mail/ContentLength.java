// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.io.IOException;

/**
 * The length that mailboxes of the forms mboxcl and mboxcl2 note in the header. It is wrong as often as not (line ends
 * changed, mail edited), so that it counts only where it ends exactly before a separator or at the end of the file.
 */
final class ContentLength {

    private static final int HEADER_BYTES = 64 << 10;
    private static final String NAME = "content-length";
    private static final int MOST_DIGITS = 15;

    private ContentLength() {}

    /**
     * Where the message that begins at {@code start} ends by its Content-Length, or 0 if it has none that fits. Only the
     * bytes before {@code before} are searched for the header.
     */
    static long endOf(ByteSource source, long start, long before) throws IOException {
        Slice header = source.read(start, before - start, HEADER_BYTES);
        long length = -1;
        int line = header.nextLine(header.lineEnd(header.from()));
        while (line < header.to()) {
            int end = header.lineEnd(line);
            if (end == line) {
                long bodyEnd = start + header.nextLine(end) + length;
                return length >= 0 && bodyEnd > before && fits(source, bodyEnd) ? bodyEnd : 0;
            }
            length = Math.max(length, value(header, line, end));
            line = header.nextLine(end);
        }
        return 0;
    }

    private static long value(Slice header, int line, int end) {
        int colon = MailFields.colon(header, line, end);
        if (colon - line != NAME.length()
                || !header.between(line, colon).latin1().equalsIgnoreCase(NAME)) {
            return -1;
        }
        String digits = header.between(colon + 1, end).latin1().strip();
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && digits.length() <= MOST_DIGITS ? Long.parseLong(digits) : -1;
    }

    private static boolean fits(ByteSource source, long end) throws IOException {
        if (end == source.size()) {
            return true;
        }
        Slice around = source.read(end - 2, SeparatorLine.CONTEXT, SeparatorLine.CONTEXT);
        if (around.length() <= 2) {
            return false;
        }
        int start = 2;
        while (start < around.to() && start < 4 && Slice.isSpace(around.at(start))) {
            start++;
        }
        return around.startsWith(start, SeparatorLine.START) && SeparatorLine.isAt(around, start);
    }
}
