// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;

/**
 * What is known of the undelivered mail, so that the first sentence can name it. Absent texts are empty.
 *
 * @param to its recipient, used where the report names none
 * @param subject decoded, of any length; it is shortened where it is shown
 * @param date the Date field as written (RFC 5322 section 3.3)
 * @param dangerousFiles names of its files that can do harm when opened
 */
public record Original(String to, String subject, String date, List<String> dangerousFiles) {

    public static final Original NOTHING = new Original("", "", "", List.of());

    public Original {
        dangerousFiles = List.copyOf(dangerousFiles);
    }
}
