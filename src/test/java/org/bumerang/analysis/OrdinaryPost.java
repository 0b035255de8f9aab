// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.bumerang.hijack.LabelledMailbox;
import org.bumerang.hijack.Truth;

/** What lies in every mailbox besides: newsletters, letters of friends, posts of lists, invitations, mail for others. */
final class OrdinaryPost {

    private static final List<String> KINDS = List.of("""
            From: Jonas <jonas@freunde.example>
            Subject: Wann kommst du?
            Content-Type: text/plain

            Wir warten auf dich.
            """, """
            From: Gartenmarkt <news@gartenmarkt.example>
            Subject: Neues im Mai
            List-Unsubscribe: <https://gartenmarkt.example/u>
            Precedence: bulk
            Content-Type: text/html

            <p>Jetzt 20 % auf Rosen. <a href="https://gartenmarkt.example/rosen">Mehr</a></p>
            """, """
            From: Mara <mara@chor.example>
            Subject: [Chor] Noten
            List-Id: <chor.chor.example>
            Content-Type: text/plain

            Die Noten liegen bereit.
            """, """
            From: Kanzlei <termin@kanzlei.example>
            Subject: Einladung: Besprechung
            Content-Type: text/calendar; method=REQUEST

            BEGIN:VCALENDAR
            END:VCALENDAR
            """, """
            From: Paketdienst <info@paketdienst.example>
            Subject: Ihr Paket wurde zugestellt
            Content-Type: text/plain

            Ihre Sendung liegt beim Nachbarn.
            """, """
            From: Mara <mara@chor.example>
            Subject: Automatische Antwort: Noten
            Auto-Submitted: auto-replied
            Content-Type: text/plain

            Ich bin bis Montag nicht da.
            """);

    private OrdinaryPost() {}

    /** Forty mails to the person, and some that were delivered to somebody else whose mail lies here too. */
    static List<LabelledMailbox.Labelled> to(LabelledMailbox mailbox) {
        String person = mailbox.accounts().getFirst().toString();
        return IntStream.range(0, 40)
                .mapToObj(i -> i % 8 == 7 ? mail(i, "oma@familie.example") : mail(i, person))
                .map(text -> new LabelledMailbox.Labelled(Truth.NOT_A_BOUNCE, text))
                .toList();
    }

    private static String mail(int number, String to) {
        return """
                Return-Path: <absender%1$d@post.example>
                Delivered-To: %2$s
                To: %2$s
                Message-ID: <p%1$d@post.example>
                Date: Mon, %3$d May 2026 10:%4$02d:00 +0200
                MIME-Version: 1.0
                """.formatted(number, to, 1 + number % 28, number) + KINDS.get(number % KINDS.size());
    }
}
