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

    /** The same, with what another source knows where this one knows nothing. */
    Attempt or(Attempt other) {
        return new Attempt(
                command.isEmpty() ? other.command : command,
                remoteMta.isEmpty() ? other.remoteMta : remoteMta,
                date.isEmpty() ? other.date : date,
                retryUntil.isEmpty() ? other.retryUntil : retryUntil);
    }

    /** A try of which no date is known. */
    public Attempt(String command, String remoteMta) {
        this(command, remoteMta, "", "");
    }
}
