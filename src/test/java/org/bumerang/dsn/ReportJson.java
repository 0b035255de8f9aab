// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.mail.Part;

/** Writes a report the way the expectations of the golden test have it. */
final class ReportJson {

    private ReportJson() {}

    static String of(DeliveryReport report) {
        return """
                {
                  "kind": %s,
                  "layout": %s,
                  "reportingMta": %s,
                  "arrivalDate": %s,
                  "retryUntil": %s,%s%s
                  "recipients": [%s],
                  "original": {%s}
                }
                """.formatted(
                        quoted(report.kind().id()),
                        quoted(report.layout()),
                        quoted(report.reportingMta()),
                        quoted(report.handling().arrivalDate()),
                        quoted(report.recipients().stream()
                                .map(recipient -> recipient.attempt().retryUntil())
                                .filter(date -> !date.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(" | "))),
                        known("queueId", report.handling().queueId()),
                        known("envelopeId", report.handling().envelopeId()),
                        report.recipients().stream().map(ReportJson::of).collect(Collectors.joining(",")),
                        of(report.original()));
    }

    private static String of(RecipientReport recipient) {
        return """

                    {
                      "recipient": %s, "aliases": %s,
                      "kind": %s, "action": %s, "status": %s, "reply": %s,
                      "command": %s, "remoteMta": %s,%s%s
                      "diagnostic": %s
                    }""".formatted(
                quoted(recipient.recipient()),
                quoted(recipient.aliases()),
                quoted(recipient.kind().id()),
                quoted(recipient.action()),
                quoted(recipient.status().map(Object::toString).orElse("")),
                quoted(recipient.reply().map(Object::toString).orElse("")),
                quoted(recipient.command()),
                quoted(recipient.remoteMta()),
                known(
                        "overruled",
                        recipient.answer().overruled().map(Object::toString).orElse("")),
                known("tried", recipient.attempt().date()),
                quoted(recipient.diagnostic()));
    }

    private static String of(ReturnedOriginal original) {
        return "\"extent\": %s, \"subject\": %s, \"fields\": %d,%s \"attachments\": %s, \"text\": %s"
                .formatted(
                        quoted(original.extent().name()),
                        quoted(original.headers().first("Subject").orElse("")),
                        original.headers().fields().size(),
                        known("origin", origin(original)),
                        quoted(original.attachments().stream()
                                .map(Part.Attachment::fileName)
                                .toList()),
                        quoted(original.text()));
    }

    private static String origin(ReturnedOriginal original) {
        return Stream.concat(
                        original.signers().stream().map(domain -> "signed by " + domain),
                        Stream.of(original.isListMail() ? "list" : "", original.isAutomatic() ? "automatic" : ""))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    // what few reports hold stands there only where they hold it
    private static String known(String name, String value) {
        return value.isEmpty() ? "" : "\n      \"%s\": %s,".formatted(name, quoted(value));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(ReportJson::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
