// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.stream.Stream;

/** Mail that only dresses up as a report, and real mail that looks like such. */
final class Counterfeits {

    private Counterfeits() {}

    static Stream<LabelledMailbox> all() {
        return Stream.of(
                fake("messages to release", House.POSTFIX, "(7) incoming messages pending", """
                        <p>Your mailbox failed to receive 7 incoming messages.</p>
                        <p><a href="https://zugang.sammelstelle.example/r?x=1">Release all messages</a></p>
                        <p>They will be deleted within 48 hours.</p>"""),
                fake("password to keep", House.IONOS, "Zustellung fehlgeschlagen: 5 Nachrichten", """
                        <p>Fünf eingehende Nachrichten wurden zurückgehalten.</p>
                        <p><a href="http://konto.sammelstelle.example/p/">Nachrichten anzeigen</a></p>
                        <p>Ihr Postfach wird gesperrt.</p>"""),
                fake("storage full", House.MICROSOFT_365, "Mail delivery failed: mailbox full", """
                        <p>Your storage is full, incoming mail is being held.</p>
                        <p><a href="http://198.51.100.200/upgrade">Upgrade your mailbox</a> within 24 hours.</p>"""),
                fake("link that knows the reader", House.GMX, "Undelivered messages", """
                        <p>3 messages were not delivered to your inbox.</p>
                        <p><a href="https://sammelstelle.example/?u=vera.lund@gmx.de">Review messages</a></p>"""),
                fake("codes of several vendors", House.ALL_INKL, "Returned mail: see transcript", """
                        <p>552-5.7.0 [TSS04] gsmtp max defers. Incoming messages are pending.</p>
                        <p><a href="https://sammelstelle.example/s">Click here to retrieve your messages</a></p>"""),
                withAForm(),
                unproven(),
                bySupport(),
                aboutAStrangersMail(),
                ownDigest(),
                newsletterAboutBounces());
    }

    private static String head(House house, String from, String subject) {
        Letter letter = Letter.of(from, house.me(), subject, 7);
        return house.arrived(letter, "vps12.miete.example", "198.51.100.180")
                        .replace("Return-Path: <>", "Return-Path: <www-data@vps12.miete.example>")
                + "From: %s\nTo: %s\nSubject: %s\nDate: %s\nMessage-ID: <q%x@vps12.miete.example>\nMIME-Version: 1.0\n"
                        .formatted(from, house.me(), subject, TestMail.date(7), subject.hashCode());
    }

    private static LabelledMailbox fake(String name, House house, String subject, String html) {
        String from = "Mail Delivery System <mailer-daemon@%s>".formatted(Domains.ofAddress(house.me()));
        return LabelledMailbox.of("counterfeit: " + name, VerdictKind.FAKE)
                .account(house.me())
                .mail(
                        Truth.FAKE,
                        head(house, from, subject) + "Content-Type: text/html; charset=utf-8\n\n<html><body>" + html
                                + "</body></html>\n");
    }

    private static LabelledMailbox withAForm() {
        House house = House.WEB_DE;
        String mail = head(house, "Mail Delivery Subsystem <mailer-daemon@web.de>", "Undelivered Mail") + """
                Content-Type: multipart/mixed; boundary=z

                --z
                Content-Type: text/plain

                Your messages could not be delivered to your inbox. Open message in the attachment.

                --z
                Content-Type: application/octet-stream; name="message.html"
                Content-Disposition: attachment; filename="message.html"

                harmless

                --z--
                """;
        return LabelledMailbox.of("counterfeit: form attached", VerdictKind.FAKE)
                .account(house.me())
                .mail(Truth.FAKE, mail);
    }

    private static LabelledMailbox unproven() {
        House house = House.GMX;
        String mail = head(house, "Mail Delivery System <postmaster@gmx.de>", "Zustellung fehlgeschlagen")
                        .replace(
                                "From: ",
                                "Authentication-Results: gmx.net; dkim=none; dmarc=fail header.from=gmx.de\nFrom: ")
                + "Content-Type: text/html\n\n<p>Nachrichten an Sie warten auf Zustellung."
                + " <a href=\"https://sammelstelle.example/g\">Hier klicken</a></p>\n";
        return LabelledMailbox.of("counterfeit: sender not proven", VerdictKind.FAKE)
                .account(house.me())
                .mail(Truth.FAKE, mail);
    }

    private static LabelledMailbox bySupport() {
        House house = House.STRATO;
        String mail = head(house, "IT Support <helpdesk@miete.example>", "Undelivered messages: Ihr Konto")
                + "Content-Type: text/html\n\n<p>Eingehende Nachrichten werden zurückgehalten."
                + " <a href=\"https://sammelstelle.example/h\">Jetzt freigeben</a></p>\n";
        return LabelledMailbox.of("counterfeit: help desk", VerdictKind.FAKE)
                .account(house.me())
                .mail(Truth.FAKE, mail);
    }

    private static LabelledMailbox aboutAStrangersMail() {
        House house = House.POSTFIX;
        String mail = head(house, "Mail Delivery Subsystem <mailer-daemon@miete.example>", "Returned mail")
                + """
                Content-Type: multipart/report; report-type=delivery-status; boundary=y

                --y
                Content-Type: text/html

                <p>Your message could not be delivered. <a href="https://sammelstelle.example/v">View message</a></p>

                --y
                Content-Type: message/delivery-status

                Reporting-MTA: dns; vps12.miete.example

                Final-Recipient: rfc822; vera@lund-keramik.example
                Action: failed
                Status: 5.0.0

                --y
                Content-Type: message/rfc822

                From: sales@irgendwo.example
                To: einkauf@anderswo.example
                Subject: Order
                Date: %s

                Please find the order.

                --y--
                """.formatted(TestMail.date(5));
        return LabelledMailbox.of("counterfeit: a stranger's mail came back", VerdictKind.FAKE)
                .account(house.me())
                .mail(Truth.FAKE, mail);
    }

    private static LabelledMailbox ownDigest() {
        House house = House.POSTFIX;
        String mail = """
                Return-Path: <postmaster@lund-keramik.example>
                Delivered-To: vera@lund-keramik.example
                Received: by mail.lund-keramik.example (Postfix, from userid 120)
                 id 8D; %s
                From: Quarantine <postmaster@lund-keramik.example>
                To: vera@lund-keramik.example
                Subject: Held messages
                Date: %s
                Message-ID: <d1@mail.lund-keramik.example>
                Content-Type: text/html

                <p>Messages in quarantine: 3. <a href="https://mail.lund-keramik.example/q">Release message</a></p>
                """.formatted(TestMail.date(7), TestMail.date(7));
        return LabelledMailbox.of("the own server's digest of held mail", VerdictKind.NONE)
                .account(house.me())
                .mail(Truth.NOT_A_BOUNCE, mail);
    }

    private static LabelledMailbox newsletterAboutBounces() {
        House house = House.GMX;
        String mail = head(house, "Computerclub <news@club.example>", "Mailer-Daemon? So erkennen Sie Fälschungen")
                + "Content-Type: text/html\n\n<p>Klicken Sie nie auf solche Links."
                + " <a href=\"https://club.example/a\">Mehr</a></p>\n";
        return LabelledMailbox.of("newsletter that explains such mail", VerdictKind.NONE)
                .account(house.me())
                .mail(Truth.NOT_A_BOUNCE, mail);
    }
}
