// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.Optional;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/**
 * What was answered when a delivery was tried. Every code stands in the message, none is made up.
 *
 * @param status the enhanced code (RFC 3463), the more telling one where the Status field (RFC 3464 section 2.3.4) and
 *     the words differ
 * @param overruled the other one: Exchange declares 5.7.0 for what a server answered with 5.7.133
 * @param code the reply code of SMTP
 * @param diagnostic the words (RFC 3464 section 2.3.6), joined to one line; may be empty
 */
public record ServerReply(
        Optional<EnhancedStatus> status,
        Optional<EnhancedStatus> overruled,
        Optional<ReplyCode> code,
        String diagnostic) {

    public static final ServerReply NONE = new ServerReply(Optional.empty(), Optional.empty(), "");

    /** The reply where the report gives one enhanced code at most. */
    public ServerReply(Optional<EnhancedStatus> status, Optional<ReplyCode> code, String diagnostic) {
        this(status, Optional.empty(), code, diagnostic);
    }
}
