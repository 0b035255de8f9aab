// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the header of a message or part. Lines that are no header lines are lived with: where more header lines of mails
 * follow soon, and no boundary before them, such a line is taken as a continuation that lost its indentation (copying out of a web page does that), or
 * left out if it is a mailbox separator; else the body begins there without its blank line.
 */
final class HeaderReader {

    /** How many lines to look ahead for a header line after one that is none. */
    private static final int LOOK_AHEAD = 20;

    private final ReadLimits limits;

    HeaderReader(ReadLimits limits) {
        this.limits = limits;
    }

    HeaderBlock read(Slice slice) {
        Fields fields = new Fields(limits);
        int start = slice.from();
        while (start < slice.to()) {
            int end = slice.lineEnd(start);
            int next = slice.nextLine(end);
            if (slice.isBlank(start, end) && (start == end || !goesOn(slice, next))) {
                return new HeaderBlock(fields.finish(), slice.startingAt(next), true);
            }
            if (!takeLine(slice, start, end, fields)) {
                return new HeaderBlock(fields.finish(), slice.startingAt(start), false);
            }
            start = next;
        }
        return new HeaderBlock(fields.finish(), slice.startingAt(slice.to()), false);
    }

    /** Whether below a line of spaces the header goes on (RFC 5322 section 4.2 knows such folding). */
    private static boolean goesOn(Slice slice, int start) {
        int end = slice.lineEnd(start);
        boolean continuation = start < end && Slice.isSpace(slice.at(start)) && !slice.isBlank(start, end);
        return continuation || MailFields.isKnown(slice, start, end);
    }

    /** Whether the line still belongs to the header. */
    private static boolean takeLine(Slice slice, int start, int end, Fields fields) {
        byte first = slice.at(start);
        if ((first == ' ' || first == '\t') && fields.isOpen()) {
            fields.append(slice.between(start, end));
            return true;
        }
        int nameStart = skipBlanks(slice, start, end);
        int colon = MailFields.colon(slice, nameStart, end);
        if (colon >= 0) {
            fields.open(slice.between(nameStart, colon), slice.between(colon + 1, end));
            return true;
        }
        if (!slice.isBlank(start, end) && !headerFollows(slice, slice.nextLine(end))) {
            return false;
        }
        if (!slice.startsWith(start, "From ") && !slice.startsWith(start, ">From ")) {
            fields.append(slice.between(start, end));
        }
        return true;
    }

    private static int skipBlanks(Slice slice, int start, int end) {
        int position = start;
        while (position < end && (slice.at(position) == ' ' || slice.at(position) == '\t')) {
            position++;
        }
        return position;
    }

    private static boolean headerFollows(Slice slice, int from) {
        int start = from;
        for (int line = 0; line < LOOK_AHEAD && start < slice.to(); line++) {
            int end = slice.lineEnd(start);
            if (slice.isBlank(start, end) || slice.startsWith(start, "--")) {
                return false;
            }
            if (MailFields.isKnown(slice, start, end)) {
                return true;
            }
            start = slice.nextLine(end);
        }
        return false;
    }

    /** The fields read so far and the one that may still be continued. */
    private static final class Fields {

        private final ReadLimits limits;
        private final List<Header> done = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private String name = "";

        Fields(ReadLimits limits) {
            this.limits = limits;
        }

        boolean isOpen() {
            return !name.isEmpty();
        }

        void open(Slice fieldName, Slice firstLine) {
            close();
            name = fieldName.latin1().strip();
            append(firstLine);
        }

        void append(Slice line) {
            int room = limits.headerBytes() - value.length();
            if (room <= 0 || !isOpen()) {
                return;
            }
            String text = line.first(room).latin1().strip();
            if (!value.isEmpty() && !text.isEmpty()) {
                value.append(' ');
            }
            value.append(text);
        }

        Headers finish() {
            close();
            return new Headers(done);
        }

        private void close() {
            if (isOpen() && done.size() < limits.headerFields()) {
                String raw = TextDecoder.rawHeader(value.toString());
                done.add(Header.of(name, raw));
            }
            value.setLength(0);
            name = "";
        }
    }
}
