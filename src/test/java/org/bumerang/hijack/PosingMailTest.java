// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.bumerang.hijack.TestNotice.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that is no report but poses as a word of the mail system, and honest mail about mail. */
class PosingMailTest {

    private static VerdictKind verdict(TestNotice notice) {
        return new TestMailbox().account(ANN).with(notice.mail()).assess().kind();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mail Service    | Messages waiting for you        | Nine mails are pending on the server.              | Fetch them
            Mail-Verwaltung | Zustellung unterbrochen         | Drei Mitteilungen wurden nicht ausgeliefert.       | Übertragen
            Messagerie      | 3 courriers non livrés          | Trois courriers sont en attente.                   | Recevoir
            Centro de correo | Entrega fallida: 2 correos     | Dos correos no han llegado a su bandeja.           | Recibir
            Posta           | Messaggi in sospeso             | Quattro messaggi non sono stati consegnati.        | Ricevi
            Mailbeheer      | 2 berichten vastgehouden        | Twee e-mails konden niet worden bezorgd.           | Ophalen
            Poczta          | Nieudane doręczenie wiadomości  | Trzy wiadomości czekają na serwerze.               | Pobierz
            Correio         | Mensagens retidas               | Dois e-mails não chegaram à sua caixa.             | Receber
            Webmail         | Your mailbox                    | Your storage is full, mail will be returned.       | Clean up
            """)
    void speaksOfHeldMailInManyLanguages(String name, String subject, String words, String button) {
        TestNotice notice = PLAIN.above("Return-Path: <x@rented.example>\n")
                .from(name + " <x@rented.example>")
                .subject(subject)
                .html("<p>%s</p><a href=\"https://trap.example/?m=ann@verein.example\">%s</a>"
                        .formatted(words, button));
        assertEquals(VerdictKind.FAKE, verdict(notice));
    }

    @Test
    void aBorrowedNameMakesTheOwnLinkStrange() {
        TestNotice notice = PLAIN.above("Return-Path: <x@rented.example>\n")
                .from("GMX Kundenservice <x@rented.example>")
                .subject("Nachrichten nicht zugestellt")
                .html("Nachrichten wurden zurückgehalten. <a href=\"https://www.rented.example/\">Weiter</a>");
        assertEquals(VerdictKind.FAKE, verdict(notice));
    }

    @Test
    void theOwnNameFromOutsideIsSeenBehindTheOwnInnerServers() {
        String inner =
                "Return-Path: <it@verein.example>\nReceived: from in.verein.example (in.verein.example [203.0.113.9])\n"
                        + "\tby box.verein.example (Postfix) with ESMTPS id 8D; " + TestMail.date(4) + "\n";
        TestNotice notice = PLAIN.above(inner)
                .from("IT Helpdesk <it@verein.example>")
                .subject("Rejected mail")
                .html("Six mails were rejected. <a href=\"https://trap.example/?m=ann@verein.example\">Accept</a>");
        assertEquals(VerdictKind.FAKE, verdict(notice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ist das echt?\n\nVon: Postmaster\nBetreff: Nachrichten\nSechs Nachrichten sind zurückgehalten: http://trap.example/x",
                "Please look.\n\nFrom: Mail Service\nSubject: Held mail\nSix messages are on hold: http://trap.example/x"
            })
    void whoeverPassesACounterfeitOnWroteNone(String text) {
        TestNotice notice = PLAIN.above("Return-Path: <eva@friend.example>\n")
                .from("Eva <eva@friend.example>")
                .subject("WG: Nachrichten zurückgehalten")
                .text(text);
        assertEquals(VerdictKind.NONE, verdict(notice));
    }

    @Test
    void aBankThatHasANewMessageIsNone() {
        TestNotice notice = PLAIN.above("Return-Path: <b@letters.example>\n")
                .from("Kundenservice <info@bank.example>")
                .subject("Neue Nachricht in Ihrem Postfach")
                .html(
                        "In Ihrem Postfach liegt eine neue Nachricht. <a href=\"https://click.letters.example/\">Anmelden</a>");
        assertEquals(VerdictKind.NONE, verdict(notice));
    }

    @Test
    void aServiceThatLinksToItselfIsNone() {
        TestNotice notice = PLAIN.above("Return-Path: <b@network.example>\n")
                .from("Network <news@network.example>")
                .subject("You have 3 pending messages")
                .html("Three messages are waiting. <a href=\"https://www.network.example/inbox\">View messages</a>");
        assertEquals(VerdictKind.NONE, verdict(notice));
    }

    @Test
    void aNewsletterAboutDeliveryIsNone() {
        TestNotice notice = PLAIN.above("Return-Path: <b@letters.example>\n")
                .fields("List-Unsubscribe: <https://letters.example/out>\n")
                .from("Mail Service Magazin <news@magazine.example>")
                .subject("Warum E-Mails nicht zugestellt werden")
                .html(
                        "Nachrichten bleiben hängen. <a href=\"https://click.letters.example/?e=ann@verein.example\">Lesen</a>");
        assertEquals(VerdictKind.NONE, verdict(notice));
    }

    @Test
    void theOwnRouterThatWritesAboutMailIsNone() {
        TestNotice notice = PLAIN.above("Return-Path: <ann@verein.example>\n")
                .via("relay.verein.example")
                .from("Router mail service <ann@verein.example>")
                .subject("Message could not be delivered")
                .text("A message is pending, see http://router.box/log");
        assertEquals(VerdictKind.NONE, verdict(notice));
    }

    @Test
    void aSuspiciousReportIsCalledSuspicious() {
        String report = "<bob@far.example>: host mx.far.example said: 550 5.1.1 no such user\n\n"
                + "More: http://trap.example/?m=ann@verein.example";
        Incident incident = new TestMailbox()
                .account(ANN)
                .with(PLAIN.via("vps.other.example").text(report).mail())
                .incident();
        assertEquals(VerdictKind.FAKE, incident.kind());
        assertEquals(Grade.VERY_PROBABLE, incident.grade());
        Incident less = new TestMailbox()
                .account(ANN)
                .with(PLAIN.via("vps.other.example")
                        .file("details.html")
                        .text(report.substring(0, 70))
                        .file("d.html")
                        .mail())
                .incident();
        assertEquals(Grade.SOME, less.grade());
    }
}
