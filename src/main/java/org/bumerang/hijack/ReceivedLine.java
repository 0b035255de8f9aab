// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.smtp.MailDate;

/**
 * One Received field (RFC 5321 section 4.4), read leniently. Absent texts are empty.
 *
 * @param from whom the line names: the peer, and whether it was looked up or only greeted with that name
 * @param by the host that wrote the line
 * @param protocol the word after {@code with}, in lower case
 * @param login the account that logged in, where the line shows it
 * @param recipient the address after {@code for}
 * @param raw the line as it stands in the mail, shortened
 */
record ReceivedLine(Peer from, String by, String protocol, String login, String recipient, String raw) {

    /**
     * Who handed the mail over.
     *
     * @param name the host name; looked up by the writer of the line if {@code lookedUp}, else merely a greeting
     * @param greeting what the peer called itself
     */
    record Peer(String name, String greeting, Optional<IpAddress> address, boolean lookedUp) {

        static final Peer NONE = new Peer("", "", Optional.empty(), false);

        boolean isInternal() {
            return address.map(IpAddress::isInternal).orElseGet(() -> !Domains.isName(name));
        }
    }

    static ReceivedLine parse(String value) {
        return new ReceivedParser(value).read();
    }

    /** When a line was written: what stands behind its last semicolon. */
    static Optional<OffsetDateTime> date(String value) {
        int semicolon = value.lastIndexOf(';');
        return semicolon < 0 ? Optional.empty() : MailDate.parse(value.substring(semicolon + 1));
    }

    /** Handed over inside the host, without any network: a script, cron, a filter, qmail's or sendmail's own queue. */
    boolean isLocal() {
        String line = raw.toLowerCase(Locale.ROOT);
        return protocol.equals("local")
                || line.contains("from userid ")
                || line.contains("invoked by uid")
                || line.contains("invoked for bounce")
                || line.startsWith("(from ");
    }

    /** Fetched from a mailbox instead of handed over: fetchmail and web mails that collect write so. */
    boolean isFetched() {
        return protocol.startsWith("pop3") || protocol.startsWith("imap");
    }

    /** True where the line says that the sender logged in: by the protocol (RFC 3848) or by the account. */
    boolean namesLogin() {
        return switch (protocol) {
            case "esmtpa", "esmtpsa", "lmtpa", "lmtpsa", "utf8smtpa", "utf8smtpsa" -> true;
            default -> !login.isEmpty();
        };
    }

    /** True where the sender logged in or came by a web mail. */
    boolean saysLogin() {
        return switch (protocol) {
            case "http", "https", "mapi" -> true;
            default -> namesLogin() || raw.contains("(via HTTP");
        };
    }

    boolean hasPeer() {
        return !from.equals(Peer.NONE);
    }
}
