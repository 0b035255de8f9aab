// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.Thefts.client;
import static org.bumerang.hijack.Thefts.each;
import static org.bumerang.hijack.Thefts.stranger;
import static org.bumerang.hijack.Thefts.usualSent;

import java.util.List;
import java.util.stream.Stream;

/** Mail that the person's own programs, rules and lists sent, of which no copy stands in Sent. */
final class AutomaticMail {

    private static final String UNKNOWN = "550 5.1.1 user unknown";

    private AutomaticMail() {}

    static Stream<LabelledMailbox> all() {
        return Stream.of(
                vacationOnTheOwnServer(),
                vacationAtGmx(),
                vacationAtMicrosoft(),
                readReceipts(),
                forwardingWithRewrittenSender(),
                forwardingByGoogle(),
                forwardingThatKeepsTheSender(),
                postsOfTheClubsList(),
                listThatThePersonPostsTo(),
                contactForm(),
                orderConfirmations(),
                nightlyReports(),
                scanner(),
                calendar());
    }

    private static LabelledMailbox box(String name, House house) {
        return LabelledMailbox.of(name, VerdictKind.NORMAL).account(house.me()).sent(usualSent(house));
    }

    private static String within(House house, int i, String user) {
        return "Return-Path: <%s>\nReceived: by %s (Postfix, from userid %s)\n id 6B%d; %s\n"
                .formatted(house.me(), house.host(), user, i, TestMail.date(i));
    }

    private static LabelledMailbox vacationOnTheOwnServer() {
        House house = House.POSTFIX;
        return box("vacation answers to spam", house).mails(Truth.NORMAL, each(11, i -> {
            Letter letter = house.letter(stranger(i), "Abwesend: You have won", i)
                    .with("Auto-Submitted: auto-replied (vacation)")
                    .with("In-Reply-To: <x%d@spam.example>".formatted(i));
            return house.report(letter, within(house, i, "5000"), UNKNOWN);
        }));
    }

    private static LabelledMailbox vacationAtGmx() {
        House house = House.GMX;
        return box("vacation answers of GMX", house).mails(Truth.NORMAL, each(4, i -> {
            Letter letter = house.letter(stranger(i), "Automatische Antwort", i * 300)
                    .with("Auto-Submitted: auto-replied")
                    .with("References: <x%d@far.example>".formatted(i));
            String path = "Return-Path: <>\nReceived: from localhost by mail.gmx.net id 1P%d; %s"
                    .formatted(i, TestMail.date(i * 300));
            return house.report(letter, path, UNKNOWN);
        }));
    }

    private static LabelledMailbox vacationAtMicrosoft() {
        House house = House.MICROSOFT_365;
        return box("vacation answers of Exchange Online", house).mails(Truth.NORMAL, each(3, i -> {
            Letter letter = house.letter(stranger(i), "Automatische Antwort: Offer", i * 200)
                    .with("Auto-Submitted: auto-generated")
                    .with("X-Auto-Response-Suppress: All")
                    .with("In-Reply-To: <x%d@far.example>".formatted(i));
            return house.report(letter, house.login(letter, "").replace("x-originating-ip: []\n", ""), UNKNOWN);
        }));
    }

    private static LabelledMailbox readReceipts() {
        House house = House.IONOS;
        return box("read receipts", house).mails(Truth.NORMAL, each(2, i -> {
            Letter letter = house.letter(stranger(i), "Gelesen: Offer", i * 200)
                    .with("Content-Type: multipart/report; report-type=disposition-notification; boundary=x");
            return house.report(letter, house.login(letter, client(1)), UNKNOWN);
        }));
    }

    private static LabelledMailbox forwardingWithRewrittenSender() {
        House house = House.CPANEL;
        return box("forwarding refused, sender rewritten", house).mails(Truth.NORMAL, each(6, i -> {
            Letter letter = Letter.of("Shop <news@shop-%d.example>".formatted(i), house.me(), "Viagra " + i, i * 60);
            String path = """
                    Return-Path: <SRS0=x%d=qq=shop-%d.example=news@lund-keramik.example>
                    Received: from mx.shop-%d.example ([203.0.113.%d]) by server7.hoster.example with esmtps
                     (TLS1.2) tls TLS (Exim 4.96.2) id 1r%d for vera@lund-keramik.example; %s""".formatted(i, i, i, i + 3, i, TestMail.date(i * 60));
            return house.report(
                    letter.below(path), letter, "vera.privat@anderswo.example", "550 5.7.26 sender is unauthenticated");
        }));
    }

    private static LabelledMailbox forwardingByGoogle() {
        House house = House.GMAIL;
        return box("forwarding of Google Mail refused", house).mails(Truth.NORMAL, each(3, i -> {
            Letter letter = Letter.of("Shop <news@shop-%d.example>".formatted(i), house.me(), "Angebot " + i, i * 60);
            String path = """
                    Return-Path: <vera.lund+caf_=vera=anderswo.example@gmail.com>
                    X-Forwarded-To: vera@anderswo.example
                    X-Forwarded-For: vera.lund@gmail.com vera@anderswo.example
                    Delivered-To: vera.lund@gmail.com
                    Received: from mx.shop-%d.example (mx.shop-%d.example. [203.0.113.5]) by mx.google.com
                     with ESMTPS id a1-%d for <vera.lund@gmail.com>; %s""".formatted(i, i, i, TestMail.date(i * 60));
            return house.report(letter.below(path), letter, "vera@anderswo.example", UNKNOWN);
        }));
    }

    private static LabelledMailbox forwardingThatKeepsTheSender() {
        House house = House.POSTFIX;
        return box("redirection keeps the sender", house).mails(Truth.NORMAL, each(5, i -> {
            Letter letter = Letter.of("Casino <win@casino-%d.example>".formatted(i), house.me(), "Casino " + i, i * 60);
            String path = within(house, i, "8") + """
                    Delivered-To: vera@lund-keramik.example
                    Received: from mx.casino-%d.example (mx.casino-%d.example [203.0.113.7])
                     by mail.lund-keramik.example (Postfix) with ESMTPS id 9Y for <vera@lund-keramik.example>; %s""".formatted(i, i, TestMail.date(i * 60));
            return house.report(letter.below(path), letter, "vera@anderswo.example", UNKNOWN);
        }));
    }

    private static LabelledMailbox postsOfTheClubsList() {
        House house = House.POSTFIX;
        return box("posts of others through the own list", house).mails(Truth.NORMAL, each(8, i -> {
            Letter letter = Letter.of("Jonas <jonas@freunde.example>", "chor@lund-keramik.example", "Noten " + i, i)
                    .with("List-Id: <chor.lund-keramik.example>")
                    .with("Precedence: list");
            String path = """
                    Return-Path: <chor-bounces@lund-keramik.example>
                    Received: from mx.freunde.example (mx.freunde.example [203.0.113.8])
                     by mail.lund-keramik.example (Postfix) with ESMTPS id 7Y for <chor@lund-keramik.example>; %s""".formatted(TestMail.date(i));
            return house.report(letter.below(path), letter, "mitglied%d@weg.example".formatted(i), UNKNOWN);
        }));
    }

    private static LabelledMailbox listThatThePersonPostsTo() {
        House house = House.GMX;
        Letter letter = house.letter("chor@listen.example", "Probe am Freitag", 12);
        String lines = house.login(letter, client(2));
        String path = "Return-Path: <chor-bounces@listen.example>\nList-Id: <chor.listen.example>\n"
                + House.handed(letter, "listen.example", "198.51.100.80")
                + "Received: from mout.gmx.net (mout.gmx.net [212.227.17.21]) by listen.example (Postfix)"
                + " with ESMTPS id 5Z; " + TestMail.date(12) + "\n" + lines.substring(lines.indexOf('\n') + 1);
        return box("own post to a list that another member's server refuses", house)
                .mail(Truth.NORMAL, house.fromAfar(letter, path, UNKNOWN))
                .sent(List.of(letter.copy()));
    }

    private static LabelledMailbox contactForm() {
        House house = House.ALL_INKL;
        return box("confirmations of the contact form", house).mails(Truth.NORMAL, each(4, i -> {
            Letter letter = house.letter("gast%d@tippfehler-%d.example".formatted(i, i), "Ihre Anfrage", i * 5_000);
            String path = within(house, i * 5_000, "1017") + "X-PHP-Originating-Script: 1017:kontakt.php";
            return house.report(letter, path, UNKNOWN);
        }));
    }

    private static LabelledMailbox orderConfirmations() {
        House house = House.CPANEL;
        return box("confirmations of a web shop", house).mails(Truth.NORMAL, each(6, i -> {
            Letter letter = house.letter("kunde%d@kauf-%d.example".formatted(i, i), "Ihre Bestellung " + i, i * 1_000);
            String path = """
                    Return-Path: <lund@server7.hoster.example>
                    Received: from lund by server7.hoster.example with local (Exim 4.96.2) id 1u%d; %s
                    X-PHP-Script: lund-keramik.example/shop/index.php for 198.51.100.4
                    X-Mailer: PHPMailer 6.8.0""".formatted(i, TestMail.date(i * 1_000));
            return house.report(letter, path, UNKNOWN);
        }));
    }

    private static LabelledMailbox nightlyReports() {
        House house = House.POSTFIX;
        return box("nightly reports of the own server", house).mails(Truth.NORMAL, each(14, i -> {
            Letter letter = Letter.of(
                            "root@mail.lund-keramik.example", "admin@weg.example", "Cron <root@mail> backup", i * 1_440)
                    .with("Auto-Submitted: auto-generated");
            return house.report(letter, within(house, i * 1_440, "0"), UNKNOWN);
        }));
    }

    private static LabelledMailbox scanner() {
        House house = House.T_ONLINE;
        return LabelledMailbox.of("scanner in the office", VerdictKind.NORMAL)
                .account(house.me())
                .mails(Truth.NORMAL, each(9, i -> {
                    Letter letter = house.letter("ablage@weg.example", "Scan vom Flur " + i, i * 400)
                            .with("X-Mailer: WorkCentre 6515");
                    return house.report(letter, house.login(letter, "198.51.100.23"), UNKNOWN);
                }));
    }

    private static LabelledMailbox calendar() {
        House house = House.MICROSOFT_365;
        return box("invitation of the calendar", house).mails(Truth.NORMAL, each(2, i -> {
            Letter letter = house.letter("gast%d@freunde.example".formatted(i), "Besprechung", i * 400)
                    .with("Content-Type: text/calendar; method=REQUEST; charset=utf-8")
                    .with("Content-Class: urn:content-classes:calendarmessage");
            return house.report(letter, house.login(letter, "198.51.100.23"), UNKNOWN);
        }));
    }
}
