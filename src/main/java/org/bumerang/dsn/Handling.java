// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

/**
 * How the mail system that wrote the report knows the message. Absent texts are empty.
 *
 * @param reportingMta the server that wrote the report (RFC 3464 section 2.2.2)
 * @param arrivalDate when the original reached that server (RFC 3464 section 2.2.5), as written
 * @param queueId the name of the message in that server's queue and log
 * @param envelopeId the name the sending program gave it (RFC 3464 section 2.2.1, ENVID of RFC 3461 section 4.4)
 */
public record Handling(String reportingMta, String arrivalDate, String queueId, String envelopeId) {

    public static final Handling NONE = new Handling("", "", "", "");
}
