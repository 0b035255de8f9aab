// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is by its content. */
sealed interface ContentKind {

    /** How many bytes of the top are enough to tell. */
    int TOP_BYTES = 64 << 10;

    MediaType HTML = new MediaType("text", "html", Map.of());

    /** Nothing, or nothing but blank lines. */
    record Empty() implements ContentKind {}

    /**
     * A mailbox.
     *
     * @param firstMessage the offset of its first separator
     * @param damagedTop whether something that is no mail stands before that
     */
    record Mailbox(int firstMessage, boolean damagedTop) implements ContentKind {}

    /** One mail. */
    record SingleMessage() implements ContentKind {}

    /** One mail with something before and after it, as Apple Mail keeps it. */
    record Framed(int start, long length) implements ContentKind {}

    /** A text without the header of a mail. */
    record PlainText(MediaType type) implements ContentKind {}

    /** An archive that is read file by file. */
    record Packed(Packing form) implements ContentKind {}

    /** Something else, for a named reason. */
    record Foreign(Unreadable.Reason reason, String detail) implements ContentKind {}

    /** Judges the top of a file. Mail is looked for first, so that no chance likeness to another format hides one. */
    static ContentKind of(Slice top) {
        Slice text = Preamble.withoutMark(top).withoutLeadingBlankLines();
        if (text.length() == 0) {
            return new Empty();
        }
        if (SeparatorLine.opensMailbox(text)) {
            return new Mailbox(text.from() - top.from(), false);
        }
        if (startsWithHeader(PageTop.without(Preamble.strip(text)))) {
            return new SingleMessage();
        }
        Optional<Framed> framed = AppleMail.of(top);
        if (framed.isPresent()
                && startsWithHeader(
                        Preamble.strip(top.startingAt(top.from() + framed.get().start())))) {
            return framed.get();
        }
        Optional<Foreign> foreign = ForeignFormats.of(top);
        if (foreign.isEmpty()) {
            return new PlainText(looksLikeHtml(text) ? HTML : MediaType.PLAIN);
        }
        Optional<Packing> packing = Packing.named(foreign.get().detail());
        if (packing.isPresent()) {
            return new Packed(packing.get());
        }
        // A mailbox written when the machine went down may begin with garbage.
        return (foreign.get().equals(ForeignFormats.UNKNOWN)
                        ? SeparatorLine.firstBelow(top)
                        : Optional.<Integer>empty())
                .<ContentKind>map(start -> new Mailbox(start - top.from(), true))
                .orElse(foreign.get());
    }

    /** Whether the first lines are header lines, one of them with a name that mails have. */
    private static boolean startsWithHeader(Slice text) {
        int start = text.from();
        while (start < text.to() && Slice.isSpace(text.at(start))) {
            start++;
        }
        while (start < text.to()) {
            int end = text.lineEnd(start);
            if (MailFields.isKnown(text, start, end)) {
                return true;
            }
            boolean continuation = start > text.from() && start < end && Slice.isSpace(text.at(start));
            if (!continuation && MailFields.colon(text, start, end) < 0 && !isDamaged(text, start, end)) {
                return false;
            }
            start = text.nextLine(end);
        }
        return false;
    }

    /** Whether a line is a header line but for some bytes of its name that were hit on the way. */
    private static boolean isDamaged(Slice text, int start, int end) {
        for (int i = start; i < Math.min(end, start + MailFields.LONGEST_NAME); i++) {
            if (Slice.isSpace(text.at(i))) {
                return false;
            }
            if (text.at(i) == ':') {
                return i > start;
            }
        }
        return false;
    }

    private static boolean looksLikeHtml(Slice text) {
        String top = text.first(1024).latin1().toLowerCase(Locale.ROOT);
        return top.startsWith("<")
                && (top.contains("<html") || top.contains("<body") || top.contains("<!doctype html"));
    }
}
