// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bumerang.mail.Message;
import org.bumerang.mail.Part;

/**
 * The parts of a message by what they are in a report, whatever type they are declared as.
 *
 * @param words text for people, plain or HTML turned into text
 * @param statuses texts of delivery-status form
 * @param returned headers or text of the original that stand in a part of their own
 * @param enclosed the original as an enclosed message
 */
record ReportParts(
        String words,
        List<String> statuses,
        Optional<String> returned,
        Optional<Part> enclosed,
        boolean complaint,
        boolean receipt) {

    private static final int FIELDS_LOOKED_AT = 4_000;

    // "Final-Recipient: rfc822;joe@example.org" and, in the same text, "Action: failed" or "Status: 5.1.1"
    private static final Pattern RECIPIENT = Pattern.compile("(?im)^(?:final|original)-recipient\\s{0,3}:");
    private static final Pattern OUTCOME =
            Pattern.compile("(?im)^(?:action\\s{0,3}:\\s{0,3}\\p{Alpha}|status\\s{0,3}:\\s{0,3}[245]\\.)");

    ReportParts {
        statuses = List.copyOf(statuses);
    }

    static ReportParts of(Message message) {
        Sorting sorting = new Sorting();
        message.parts().forEach(sorting::take);
        return sorting.parts();
    }

    private static boolean isStatus(String text) {
        String start = text.length() > FIELDS_LOOKED_AT ? text.substring(0, FIELDS_LOOKED_AT) : text;
        return RECIPIENT.matcher(start).find() && OUTCOME.matcher(start).find();
    }

    /** Takes the parts one after the other. */
    private static final class Sorting {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<String> statuses = new ArrayList<>();
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
                default -> plain(part);
            }
        }

        private void plain(Part.Text part) {
            boolean first = plain.isEmpty();
            if (isStatus(part.text()) && (!first || part.text().stripLeading().startsWith("Reporting-MTA"))) {
                statuses.add(part.text());
            } else if (!first && HeaderText.isHeader(part.text())) {
                returned = returned.or(() -> Optional.of(part.text()));
            } else {
                plain.append(part.text()).append('\n');
            }
        }

        ReportParts parts() {
            String words = plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
            return new ReportParts(words, statuses, returned, enclosed, complaint, receipt);
        }
    }
}
