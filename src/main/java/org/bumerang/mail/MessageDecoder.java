// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Locale;
import org.bumerang.mail.Message.Form;
import org.bumerang.mail.Unreadable.Reason;

/** Makes a {@link Message} of the bytes of one. */
final class MessageDecoder {

    private final ReadLimits limits;

    MessageDecoder(ReadLimits limits) {
        this.limits = limits;
    }

    /** Decodes the bytes of one message out of a file of this kind; nothing at all gives an {@link Unreadable}. */
    MailItem decode(MessageLocation where, ContentKind kind, Slice bytes) {
        return switch (kind) {
            case ContentKind.Mailbox unused -> ofMailbox(where, bytes);
            case ContentKind.SingleMessage unused -> single(where, bytes);
            case ContentKind.Framed unused -> single(where, bytes);
            case ContentKind.PlainText text -> new Message(where, Form.BODY_ONLY, textOnly(bytes, text.type()));
            case ContentKind.Foreign foreign -> new Unreadable(where, foreign.reason(), foreign.detail());
            case ContentKind.Packed unused -> new Unreadable(where, Reason.MISSING, "changed");
            case ContentKind.Empty unused -> new Unreadable(where, Reason.DAMAGED, "empty");
        };
    }

    /** A message that begins with its separator line. */
    private MailItem ofMailbox(MessageLocation where, Slice bytes) {
        if (!bytes.startsWith(bytes.from(), SeparatorLine.START)) {
            return new Unreadable(where, Reason.MISSING, "changed");
        }
        Slice content = Preamble.strip(FromQuoting.undo(bytes));
        if (content.isBlank()) {
            return new Unreadable(where, Reason.DAMAGED, "empty");
        }
        return new Message(where, Form.WHOLE, part(new HeaderReader(limits).read(content)));
    }

    private Message single(MessageLocation where, Slice bytes) {
        HeaderBlock block = new HeaderReader(limits).read(PageTop.without(Preamble.strip(bytes)));
        Form form = block.body().isBlank() ? Form.HEADERS_ONLY : Form.WHOLE;
        Message message = new Message(where, form, part(block));
        return isSavedPage(block.headers()) ? pageOf(message) : message;
    }

    /** Whether a browser wrote this to keep a web page (.mht): it gives itself as the sender. */
    private static boolean isSavedPage(Headers headers) {
        String from = headers.first("From").orElse("").toLowerCase(Locale.ROOT);
        return headers.has("Snapshot-Content-Location")
                || from.startsWith("<saved by ")
                || from.startsWith("\"saved by ");
    }

    /** The text of a saved page, which is what somebody wanted to keep of a web mail. */
    private static Message pageOf(Message saved) {
        return saved.part("text/html")
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .map(page -> new Message(
                        saved.location(), Form.BODY_ONLY, new Part.Text(Headers.NONE, page.mediaType(), page.text())))
                .orElse(saved);
    }

    private Part part(HeaderBlock block) {
        try {
            return new PartReader(limits).read(block);
        } catch (RuntimeException e) {
            // The mail library may stumble over input that nobody foresaw; the text is still worth reading.
            return new Part.Text(
                    block.headers(),
                    MediaType.PLAIN,
                    textOnly(block.body(), MediaType.PLAIN).text());
        }
    }

    private Part.Text textOnly(Slice bytes, MediaType type) {
        return new PartReader(limits).text(new HeaderBlock(Headers.NONE, Preamble.withoutMark(bytes), false), type);
    }
}
