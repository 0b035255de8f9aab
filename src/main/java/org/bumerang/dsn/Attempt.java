// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

/**
 * The last try to deliver to a recipient. Absent texts are empty, dates stand as written.
 *
 * @param command the SMTP command that was refused, such as {@code RCPT TO}
 * @param remoteMta the server that refused or did not answer (RFC 3464 section 2.3.5)
 * @param date when it was tried (RFC 3464 section 2.3.7)
 * @param retryUntil until when it will be tried again (RFC 3464 section 2.3.9)
 */
public record Attempt(String command, String remoteMta, String date, String retryUntil) {

    public static final Attempt NONE = new Attempt("", "");

    /** A try of which no date is known. */
    public Attempt(String command, String remoteMta) {
        this(command, remoteMta, "", "");
    }
}
