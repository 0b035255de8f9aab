// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/** How mail systems word their reports. In braces stands what differs from report to report. */
enum BounceForm {
    POSTFIX("""
            From: MAILER-DAEMON@{writer} (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: {me}
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="{id}/{writer}"

            This is a MIME-encapsulated message.

            --{id}/{writer}
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            This is the mail system at host {writer}.

            I'm sorry to have to inform you that your message could not
            be delivered to one or more recipients. It's attached below.

            <{to}>: host {mx} said: {reply} (in reply to RCPT TO command)

            --{id}/{writer}
            Content-Type: message/delivery-status

            Reporting-MTA: dns; {writer}
            Arrival-Date: {date}

            Final-Recipient: rfc822; {to}
            Action: failed
            Status: {status}
            Remote-MTA: dns; {mx}
            Diagnostic-Code: smtp; {reply}

            --{id}/{writer}
            Content-Type: message/rfc822

            {original}

            --{id}/{writer}--
            """),
    EXIM("""
            X-Failed-Recipients: {to}
            Auto-Submitted: auto-replied
            From: Mail Delivery System <Mailer-Daemon@{writer}>
            To: {me}
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary={id}-exim
            Subject: Mail delivery failed: returning message to sender

            --{id}-exim
            Content-type: text/plain; charset=us-ascii

            This message was created automatically by mail delivery software.

            A message that you sent could not be delivered to one or more of its
            recipients. This is a permanent error. The following address(es) failed:

              {to}
                host {mx} [203.0.113.250]
                SMTP error from remote mail server after RCPT TO:<{to}>:
                {reply}

            --{id}-exim
            Content-type: message/delivery-status

            Reporting-MTA: dns; {writer}

            Action: failed
            Final-Recipient: rfc822;{to}
            Status: {status}
            Remote-MTA: dns; {mx}
            Diagnostic-Code: smtp; {reply}

            --{id}-exim
            Content-type: message/rfc822

            {original}

            --{id}-exim--
            """),
    /** GMX, WEB.DE and IONOS append the header of the original to plain text. */
    PLAIN("""
            From: "Mail Delivery System" <mailer-daemon@{writer}>
            To: {me}
            Subject: Mail delivery failed: returning message to sender
            Auto-Submitted: auto-replied
            Content-Type: text/plain; charset=utf-8

            This message was created automatically by mail delivery software.

            A message that you sent could not be delivered to one or more of
            its recipients. This is a permanent error. The following address(es)
            failed:

            {to}:
            SMTP error from remote server for RCPT TO command, host: {mx} (203.0.113.250) reason: {reply}


            --- The header of the original message is following. ---

            {head}
            """),
    GMAIL("""
            From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
            To: {me}
            Auto-Submitted: auto-replied
            Subject: Delivery Status Notification (Failure)
            Content-Type: multipart/report; boundary="{id}gm"; report-type=delivery-status

            --{id}gm
            Content-Type: text/plain; charset="UTF-8"

            ** Address not found **

            Your message wasn't delivered to {to} because the address couldn't be found, or is unable to receive mail.

            The response from the remote server was:
            {reply}

            --{id}gm
            Content-Type: message/delivery-status

            Reporting-MTA: dns; googlemail.com
            Arrival-Date: {date}

            Final-Recipient: rfc822; {to}
            Action: failed
            Status: {status}
            Remote-MTA: dns; {mx}. (203.0.113.250, the server for the domain.)
            Diagnostic-Code: smtp; {reply}

            --{id}gm
            Content-Type: message/rfc822

            {original}

            --{id}gm--
            """),
    EXCHANGE("""
            From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@{domain}>
            To: {me}
            Subject: Unzustellbar: {subject}
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="{id}_ex"

            --{id}_ex
            Content-Type: text/plain; charset="utf-8"

            Ihre Nachricht an {to} konnte nicht zugestellt werden.

            Generierender Server: {writer}
            {to}
            Remote Server returned '{reply}'

            --{id}_ex
            Content-Type: message/delivery-status

            Reporting-MTA: dns;{writer}
            Arrival-Date: {date}

            Final-Recipient: rfc822;{to}
            Action: failed
            Status: {status}
            Diagnostic-Code: smtp;{reply}
            Remote-MTA: dns;{mx}

            --{id}_ex
            Content-Type: message/rfc822

            {original}

            --{id}_ex--
            """),
    YAHOO("""
            From: MAILER-DAEMON@{writer}
            To: {me}
            Subject: Failure Notice
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Sorry, we were unable to deliver your message to the following address.

            <{to}>:
            {reply}

            --- Below this line is a copy of the message.

            {original}
            """);

    private final String pattern;

    BounceForm(String pattern) {
        this.pattern = pattern;
    }

    /** Who could not be reached, which server said so, and what. */
    record Failure(String to, String mx, String reply) {

        static Failure of(String to, String reply) {
            return new Failure(to, "mx." + Domains.ofAddress(to), reply);
        }
    }

    /** Who reports what to whom. */
    record Report(String writer, String me, Failure failure, String original, String subject, int minute) {

        String id() {
            return Integer.toHexString((writer + failure + minute).hashCode() | 0x10000000);
        }
    }

    /** The report without the lines of its own way. */
    String write(Report report) {
        String status = report.failure().reply().replaceAll("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?.*", "$1");
        return "Message-ID: <%s@%s>\nDate: %s\n".formatted(report.id(), report.writer(), TestMail.date(report.minute()))
                + pattern.replace("{head}", Letter.head(report.original()))
                        .replace("{original}", report.original().strip())
                        .replace("{subject}", report.subject())
                        .replace("{reply}", report.failure().reply())
                        .replace("{status}", status.isEmpty() ? "5.0.0" : status)
                        .replace("{mx}", report.failure().mx())
                        .replace("{to}", report.failure().to())
                        .replace("{domain}", Domains.ofAddress(report.me()))
                        .replace("{me}", report.me())
                        .replace("{writer}", report.writer())
                        .replace("{date}", TestMail.date(report.minute()))
                        .replace("{id}", report.id());
    }
}
