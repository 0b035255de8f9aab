// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;

/** The machine-readable part of a report: one group about the message, one for each recipient (RFC 3464 section 2.1). */
record StatusReport(FieldGroup message, List<FieldGroup> recipients) {

    StatusReport {
        recipients = List.copyOf(recipients);
    }

    static StatusReport of(List<String> texts) {
        List<FieldGroup> groups =
                texts.stream().flatMap(text -> StatusFields.read(text).stream()).toList();
        FieldGroup message = groups.stream()
                .filter(group -> !group.isAboutRecipient())
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .orElse(FieldGroup.EMPTY);
        return new StatusReport(
                message, groups.stream().filter(FieldGroup::isAboutRecipient).toList());
    }

    boolean isEmpty() {
        return recipients.isEmpty();
    }
}
