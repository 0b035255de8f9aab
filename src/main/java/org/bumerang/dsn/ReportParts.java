// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/**
 * The parts of a message by what they are in a report, whatever type they are declared as.
 *
 * @param words text for people, plain or HTML turned into text
 * @param statuses texts of delivery-status form that are a part of their own
 * @param embedded the same inside the text for people
 * @param returned headers or text of the original that stand in a part of their own
 * @param enclosed the original as an enclosed message
 * @param complaint true where a feedback report is among the parts
 * @param receipt true where a disposition notification is among the parts
 */
record ReportParts(
        String words,
        List<String> statuses,
        Optional<String> embedded,
        Optional<String> returned,
        Optional<Part> enclosed,
        boolean complaint,
        boolean receipt) {

    ReportParts {
        statuses = List.copyOf(statuses);
    }

    static ReportParts of(Message message) {
        Sorting sorting = new Sorting();
        message.parts().forEach(sorting::take);
        return sorting.parts();
    }

    /** Delivery-status texts inside the enclosed message, for gateways that wrap another system's report. */
    List<String> enclosedStatuses() {
        List<String> found = new ArrayList<>();
        enclosed.ifPresent(content -> collectStatuses(content, found));
        return found;
    }

    private static void collectStatuses(Part part, List<String> found) {
        if (part instanceof Part.Multi multi) {
            multi.parts().forEach(inner -> collectStatuses(inner, found));
        } else if (part instanceof Part.Text text && isStatusType(text)) {
            found.add(text.text());
        }
    }

    private static boolean isStatusType(Part.Text part) {
        return part.mediaType().is("message/delivery-status")
                || part.mediaType().is("message/global-delivery-status");
    }

    /** Takes the parts one after the other. */
    private static final class Sorting {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<String> statuses = new ArrayList<>();
        private Optional<String> embedded = Optional.empty();
        private Optional<String> returned = Optional.empty();
        private Optional<Part> enclosed = Optional.empty();
        private boolean complaint;
        private boolean receipt;

        void take(Part part) {
            switch (part) {
                case Part.Text text -> text(text);
                case Part.Enclosed message -> enclosed = enclosed.or(() -> Optional.of(message.content()));
                case Part.Multi multi -> {}
                case Part.Attachment attachment -> {}
            }
        }

        private void text(Part.Text part) {
            switch (part.mediaType().toString()) {
                case "message/delivery-status", "message/global-delivery-status" -> statuses.add(part.text());
                case "message/feedback-report" -> complaint = true;
                case "message/disposition-notification", "message/global-disposition-notification" -> receipt = true;
                case "text/rfc822-headers", "message/rfc822-headers", "message/global-headers" ->
                    returned = returned.or(() -> Optional.of(part.text()));
                case "text/html" -> html.append(part.text()).append('\n');
                default -> plain(part.text());
            }
        }

        private void plain(String text) {
            Optional<EmbeddedFields> fields = EmbeddedFields.in(text);
            if (fields.isPresent() && fields.get().before().isBlank()) {
                statuses.add(text);
            } else if (!plain.isEmpty() && HeaderText.isHeader(text)) {
                returned = returned.or(() -> Optional.of(text));
            } else {
                plain.append(text).append('\n');
            }
        }

        ReportParts parts() {
            String words = Quoted.taken(plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString());
            embedded = EmbeddedFields.in(words).map(EmbeddedFields::fields);
            return new ReportParts(words, statuses, embedded, returned, enclosed, complaint, receipt);
        }
    }
}
