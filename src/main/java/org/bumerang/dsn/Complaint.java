// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.List;
import org.bumerang.dsn.layout.Notice;

/**
 * Complaints that come in a form of their own instead of RFC 5965: Hotmail's junk mail reports and those of Amazon's
 * notification service.
 */
final class Complaint {

    private static final List<String> NOTIFICATIONS =
            List.of("notificationtype\":\"complaint\"", "notificationtype\\\":\\\"complaint");

    private Complaint() {}

    static boolean isIn(Notice notice) {
        return notice.subject().startsWith("complaint about message from ")
                || NOTIFICATIONS.stream().anyMatch(notice.folded()::contains);
    }
}
