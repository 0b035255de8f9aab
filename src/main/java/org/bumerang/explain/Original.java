// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

/**
 * What is known of the undelivered mail, so that the first sentence can name it. Absent texts are empty.
 *
 * @param to its recipient, used where the report names none
 * @param subject decoded, of any length; it is shortened where it is shown
 * @param date the Date field as written (RFC 5322 section 3.3)
 */
public record Original(String to, String subject, String date) {

    public static final Original NOTHING = new Original("", "", "");
}
