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

    /** A field read from its raw value, with encoded words decoded. */
    public static Header of(String name, String raw) {
        return new Header(name, raw, EncodedWords.decode(raw));
    }

    public boolean is(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }
}
