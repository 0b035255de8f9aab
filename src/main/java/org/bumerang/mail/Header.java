// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * One header field.
 *
 * @param name as written, without the colon
 * @param raw the value unfolded to one line, as it stands in the mail
 * @param value the same with encoded words decoded (RFC 2047); equal to {@code raw} where there are none or where
 *     they cannot be decoded
 */
public record Header(String name, String raw, String value) {

    public boolean is(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }
}
