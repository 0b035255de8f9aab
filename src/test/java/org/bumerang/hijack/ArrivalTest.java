// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bumerang.smtp.MailAddress;
import org.junit.jupiter.api.Test;

/** A field that names the mailbox may stand above or below the line by which the mail reached it. */
class ArrivalTest {

    private static final String ANN = "ann.beier@gmx.de";
    private static final String AT_GMX = """
            Received: from mx.far.example ([198.51.100.7]) by mx-ha.gmx.net
             (mxgmx015 [212.227.17.5]) with ESMTPS (Nemesis) id 1MZ4w1 for
             <ann.beier@gmx.de>; Mon, 4 May 2026 09:15:34 +0200
            """;
    private static final String WITHIN_FAR =
            "Received: (qmail 16622 invoked for bounce); Mon, 4 May 2026 07:15:32 +0000\n";

    private static List<String> takers(String path) {
        String mail = path + """
                From: MAILER-DAEMON@mx.far.example
                To: ann.beier@gmx.de
                Subject: failure notice

                Hi.
                """;
        MessageEvidence evidence = TestMailbox.evidence(mail, EvidenceReader.load());
        OwnAddresses told = new OwnAddresses(List.of(MailAddress.parse(ANN).orElseThrow()), List.of(), true);
        OwnSide own = new OwnSide(List.of(evidence), Optional.empty(), told, Providers.load(), SignalBook.load());
        return own.arrival(evidence.outer()).stream().map(ReceivedLine::by).toList();
    }

    @Test
    void theMailboxMayBeNamedBelowTheLineOfItsServer() {
        assertEquals(List.of("mx-ha.gmx.net", ""), takers(AT_GMX + "Envelope-To: <ann.beier@gmx.de>\n" + WITHIN_FAR));
    }

    @Test
    void whatComesAfterTheMailboxIsNoArrival() {
        String on = "Received: from mout.gmx.net ([212.227.17.20]) by mx.google.com with ESMTPS id x1\n";
        assertEquals(
                List.of("mx-ha.gmx.net", ""), takers(on + AT_GMX + "Envelope-To: <ann.beier@gmx.de>\n" + WITHIN_FAR));
        assertEquals(
                List.of("mx-ha.gmx.net", ""), takers(on + "Delivered-To: ann.beier@gmx.de\n" + AT_GMX + WITHIN_FAR));
    }

    @Test
    void theSameCompanyMayHaveTheNewMailboxToo() {
        String on = """
                Received: from mout-xforward.gmx.net ([212.227.17.20]) by mx-ha.gmx.net
                 (mxgmx016) with ESMTPS id x2 for <beier.ann@gmx.de>; Mon, 4 May 2026 09:15:36 +0200
                """;
        assertEquals(
                List.of("mx-ha.gmx.net", ""), takers(on + "Delivered-To: ann.beier@gmx.de\n" + AT_GMX + WITHIN_FAR));
    }
}
