// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bumerang.mail.Headers;
import org.bumerang.smtp.MailAddress;

/** Recognises from its header fields that a returned mail was not written by hand. */
final class OwnMail {

    /** Fields that name who passed a mail on: RFC 5322 section 3.6.6, Gmail, Exchange, Pigeonhole. */
    private static final List<String> FORWARDERS = List.of(
            "Resent-From",
            "Resent-Sender",
            "X-Forwarded-For",
            "X-MS-Exchange-Inbox-Rules-Loop",
            "X-Sieve-Redirected-From");

    private OwnMail() {}

    /**
     * True for an out-of-office or other automatic reply (RFC 3834 section 5; the X- fields are those of programs that
     * do not write it).
     */
    static boolean isAutomaticReply(Headers headers) {
        return headers.named("Auto-Submitted")
                        .anyMatch(field -> lower(field.value()).startsWith("auto-replied"))
                || Stream.of("X-Autoreply", "X-Autorespond", "X-Autoresponder").anyMatch(headers::has)
                || headers.named("Precedence")
                        .anyMatch(field -> lower(field.value()).startsWith("auto_reply"));
    }

    /**
     * True if the account that gets the report is the one that passed the mail on. The report goes to the envelope
     * sender; so the returned mail must name the forwarder there, not its author. A mail that the recipient's side
     * forwarded keeps the author as envelope sender.
     */
    static boolean isForwarded(Headers headers) {
        String envelope = address(headers.first("Return-Path").orElse(""));
        String author = address(headers.first("From").orElse(""));
        if (envelope.contains("+caf_=")) {
            return true;
        }
        String sender = envelope.isEmpty() ? author : envelope;
        boolean passedOn = FORWARDERS.stream()
                .flatMap(headers::named)
                .map(field -> address(firstWord(field.value())))
                .anyMatch(forwarder -> !forwarder.isEmpty() && forwarder.equals(sender));
        return passedOn && !headers.has("List-Id");
    }

    private static String firstWord(String value) {
        String bare = value.strip();
        int space = bare.indexOf(' ');
        return bare.contains("<") || space < 0 ? bare : bare.substring(0, space);
    }

    private static String address(String value) {
        return MailAddress.parse(value).map(MailAddress::key).orElse("");
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
