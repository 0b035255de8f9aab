// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The machine-readable part of a report, made of the properties that Exchange makes of such a part ([MS-OXCMAIL] 2.1.3.6 and
 * 2.2.3.7.1). Directory paths and empty fields are left out.
 */
final class StatusPart {

    private final StringBuilder text = new StringBuilder();

    /** The part of a delivery report; none where the report names no recipients. */
    static Optional<Entity> delivery(Storage message, ReportClass report) {
        List<Storage> recipients = message.recipients();
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        StatusPart part = new StatusPart();
        part.field("Reporting-MTA", message.text(Tag.REPORTING_MTA).map(name -> typed("dns", name)));
        for (Storage recipient : recipients) {
            part.text.append("\r\n");
            part.recipient(recipient, report);
        }
        return Optional.of(part.entity("message/delivery-status"));
    }

    /** The part of a read receipt (RFC 8098 section 3.1). */
    static Entity receipt(Storage message, ReportClass report) {
        StatusPart part = new StatusPart();
        Party reader = Party.of(message, Tag.FROM_NAME, Tag.FROM_ADDRESS, Tag.FROM_SMTP);
        part.field("Final-Recipient", address(reader));
        part.field("Original-Message-ID", message.text(Tag.ORIGINAL_MESSAGE_ID));
        part.field("Disposition", Optional.of("manual-action/MDN-sent-manually; " + report.word()));
        return part.entity("message/disposition-notification");
    }

    private void recipient(Storage recipient, ReportClass report) {
        Party party = Party.recipient(recipient);
        Optional<String> info = recipient.text(Tag.SUPPLEMENTARY);
        Supplement supplement = Supplement.of(info.orElse(""));
        field("Final-Recipient", address(party));
        field("Action", Optional.of(report.word()));
        field("Status", RecipientStatus.of(recipient, supplement, report));
        field(
                "Remote-MTA",
                recipient
                        .text(Tag.REMOTE_MTA)
                        .or(() -> Optional.of(supplement.remoteMta()).filter(name -> !name.isEmpty()))
                        .map(name -> typed("dns", name)));
        field("Diagnostic-Code", diagnostic(recipient, supplement));
        field("Last-Attempt-Date", recipient.time(Tag.DELIVER_TIME).map(HeaderFields::date));
        field("X-Supplementary-Info", info.filter(text -> !supplement.whole()));
        field("X-Display-Name", Optional.of(party.name()).filter(name -> !name.isEmpty()));
    }

    private static Optional<String> diagnostic(Storage recipient, Supplement supplement) {
        return Optional.of(supplement.diagnostic())
                .filter(said -> !said.isEmpty())
                .map(said -> typed("smtp", said))
                .or(() -> recipient.text(Tag.REPORT_TEXT).map(said -> "x-outlook; " + said));
    }

    private static Optional<String> address(Party party) {
        return Optional.of(party.address())
                .filter(address -> !address.isEmpty())
                .map(address -> "rfc822; " + address);
    }

    /** "dns; mx.example.org"; a value that has its type keeps it (RFC 3464 section 2.1.2). */
    private static String typed(String type, String value) {
        int semicolon = value.indexOf(';');
        boolean typed = semicolon > 0
                && value.substring(0, semicolon)
                        .strip()
                        .chars()
                        .allMatch(sign -> sign == '-' || Character.isLetterOrDigit(sign));
        return typed ? value : type + "; " + value;
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(given ->
                text.append(name).append(": ").append(HeaderFields.line(given)).append("\r\n"));
    }

    private Entity entity(String type) {
        return Entity.of(type, "", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
