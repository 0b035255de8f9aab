// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a message as mail: header, text, status of a report, attachments. Enclosed messages are mail again, to a depth. */
final class MailWriter {

    private final int depthLeft;

    MailWriter(int depthLeft) {
        this.depthLeft = depthLeft;
    }

    byte[] write(Storage message) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(HeaderFields.of(message).getBytes(StandardCharsets.UTF_8));
        mail.writeBytes(content(message).bytes());
        return mail.toByteArray();
    }

    private Entity content(Storage message) {
        ReportClass report = ReportClass.of(message);
        List<Attachment> attachments =
                message.attachments().stream().map(Attachment::new).toList();
        if (report != ReportClass.NONE) {
            return report(message, report, attachments);
        }
        Optional<Entity> signed = signed(message, attachments);
        if (signed.isPresent() || attachments.isEmpty()) {
            return signed.orElseGet(() -> Bodies.of(message));
        }
        List<Entity> parts = new ArrayList<>(List.of(Bodies.of(message)));
        attachments.forEach(attachment -> parts.add(attachment.entity(depthLeft)));
        return Entity.multipart("mixed", parts);
    }

    /** A report of RFC 3462: words, status, original. */
    private Entity report(Storage message, ReportClass report, List<Attachment> attachments) {
        List<Entity> parts = new ArrayList<>(List.of(Bodies.of(message)));
        if (report.isReceipt()) {
            parts.add(StatusPart.receipt(message, report));
        } else {
            StatusPart.delivery(message, report).ifPresent(parts::add);
        }
        attachments.forEach(attachment -> parts.add(attachment.entity(depthLeft)));
        String original = HeaderFields.ofOriginal(message);
        if (!original.isEmpty() && attachments.stream().noneMatch(Attachment::isMessage)) {
            parts.add(Entity.of("text/rfc822-headers; charset=utf-8", "", original.getBytes(StandardCharsets.UTF_8)));
        }
        String type = report.isReceipt() ? "disposition-notification" : "delivery-status";
        return Entity.multipart("report; report-type=" + type, parts);
    }

    /** Of a signed mail the whole content is kept as one attachment, Content fields and all ([MS-OXOSMIME] 2.1.3.2.1). */
    private static Optional<Entity> signed(Storage message, List<Attachment> attachments) {
        String name = message.text(Tag.MESSAGE_CLASS).orElse("").strip().toLowerCase(Locale.ROOT);
        if (attachments.size() != 1 || !name.endsWith(".smime.multipartsigned")) {
            return Optional.empty();
        }
        byte[] content = attachments.getFirst().content();
        String start = new String(content, 0, Math.min(content.length, 13), StandardCharsets.ISO_8859_1);
        return start.equalsIgnoreCase("Content-Type:") ? Optional.of(new Entity(content)) : Optional.empty();
    }
}
