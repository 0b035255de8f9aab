// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * Takes back the {@code >} that mailboxes put before lines beginning with "From ". One is taken off every such line, as
 * the mboxrd form wants; an mboxo file gains the same wherever the mail itself had no {@code >} there. A message in which
 * "From " stands unquoted was found by its length (mboxcl2), a form that quotes nothing: it is left alone.
 */
final class FromQuoting {

    private FromQuoting() {}

    /** The message, beginning with its separator line, as it was before it was put into the mailbox. */
    static Slice undo(Slice message) {
        int quoted = 0;
        int start = message.nextLine(message.lineEnd(message.from()));
        int first = start;
        while (start < message.to()) {
            if (message.startsWith(start, "From ")) {
                return message;
            }
            quoted += isQuoted(message, start) ? 1 : 0;
            start = message.nextLine(message.lineEnd(start));
        }
        return quoted == 0 ? message : remove(message, first, quoted);
    }

    private static Slice remove(Slice message, int firstLine, int count) {
        byte[] bytes = new byte[message.length() - count];
        int written = 0;
        for (int i = message.from(); i < message.to(); i++) {
            boolean lineStart = i >= firstLine && (i == firstLine || isBreak(message.at(i - 1)));
            if (!lineStart || !isQuoted(message, i)) {
                bytes[written++] = message.at(i);
            }
        }
        return Slice.of(bytes);
    }

    private static boolean isBreak(byte value) {
        return value == '\n' || value == '\r';
    }

    private static boolean isQuoted(Slice message, int lineStart) {
        int position = lineStart;
        while (position < message.to() && message.at(position) == '>') {
            position++;
        }
        return position > lineStart && message.startsWith(position, "From ");
    }
}
