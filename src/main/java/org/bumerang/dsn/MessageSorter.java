// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import org.bumerang.dsn.layout.Notice;
import org.bumerang.mail.Message;

/** Tells what kind of mail a message is, before anything about recipients is read. */
final class MessageSorter {

    private MessageSorter() {}

    /**
     * The kind by parts, header and words. A report's kind may still change with its recipients. An automatic answer is
     * asked for last, because some mail systems mark real failure notices as such.
     */
    static MessageKind kind(Message message, ReportParts parts, Notice notice, ReturnedOriginal original) {
        if (parts.complaint() || Complaint.isIn(notice)) {
            return MessageKind.ARF;
        }
        if (parts.receipt()) {
            return MessageKind.MDN;
        }
        if (isReport(message, parts, notice, original)) {
            return Outcome.of(notice);
        }
        if (Receipt.isIn(notice)) {
            return MessageKind.MDN;
        }
        return AutoReply.is(message.headers(), message.subject(), notice.folded())
                ? MessageKind.AUTOREPLY
                : MessageKind.ORDINARY;
    }

    private static boolean isReport(Message message, ReportParts parts, Notice notice, ReturnedOriginal original) {
        boolean returned = original.extent() != ReturnedOriginal.Extent.NOTHING;
        return !StatusReport.of(parts.statuses()).isEmpty()
                || NoticeSigns.of(message, notice, returned).sayNotice(notice)
                || (parts.embedded().isPresent() && Quoted.isForwardedNotice(notice))
                || (message.form() != Message.Form.WHOLE && Pasted.isError(notice, parts));
    }
}
