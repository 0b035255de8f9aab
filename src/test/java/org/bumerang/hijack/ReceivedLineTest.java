// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from x (mx.a.example [192.0.2.7]) by mx.b.example (Postfix) with ESMTPS id 1; Mon | mx.a.example | mx.b.example | esmtps | true
                    from x (unknown [192.0.2.7]) by mx.b.example (Postfix) with ESMTPSA id 1 | '' | mx.b.example | esmtpsa | true
                    from a.example ([192.0.2.7] helo=own.example) by b.example with esmtp (Exim 4.98) id 1 | a.example | b.example | esmtp | true
                    from [192.0.2.7] (helo=own.example) by b.example with esmtp (Exim 4.98) | '' | b.example | esmtp | true
                    from a.example (HELO own.example) (192.0.2.7) by b.example with SMTP; 4 May | a.example | b.example | smtp | true
                    from a.example ([192.0.2.7]) by mail.gmx.net (mrgmx105 [212.227.17.174]) with ESMTPSA (Nemesis) id 1 | a.example | mail.gmx.net | esmtpsa | false
                    from a.example (192.0.2.7) by b.example (10.0.0.1) with Microsoft SMTP Server id 15 | a.example | b.example | microsoft | false
                    """)
    void readsThePeerInEveryForm(String line, String name, String by, String protocol, boolean lookedUp) {
        ReceivedLine read = ReceivedLine.parse(line);
        assertEquals(name, read.from().name());
        assertEquals(by, read.by());
        assertEquals(protocol, read.protocol());
        assertEquals(lookedUp, read.from().lookedUp());
        assertEquals("c00002", read.from().address().orElseThrow().network());
    }

    @Test
    void readsTheLoginWhereTheLineShowsIt() {
        ReceivedLine line = ReceivedLine.parse("from pc (unknown [192.0.2.7]) (using TLSv1.3 (256/256 bits))"
                + " (Authenticated sender: ann@a.example) by b.example (Postfix) with ESMTPSA id 1 for <x@c.example>");
        assertEquals("ann@a.example", line.login());
        assertEquals("x@c.example", line.recipient());
    }

    @Test
    void tellsWhatNeverCameOverANetwork() {
        assertTrue(ReceivedLine.parse("by b.example (Postfix, from userid 33) id 1; Mon")
                .isLocal());
        assertTrue(ReceivedLine.parse("from web by b.example with local (Exim 4.98) id 1")
                .isLocal());
        assertTrue(
                ReceivedLine.parse("(qmail 12 invoked by uid 1003); 4 May 2026").isLocal());
        assertFalse(ReceivedLine.parse("from x (y [192.0.2.7]) by b.example with SMTP")
                .isLocal());
    }

    @Test
    void brokenLinesGiveEmptyParts() {
        for (String line : new String[] {"", ";", "((((", "from", "from by with for", "by (", "from ( by", ")))"}) {
            assertEquals("", ReceivedLine.parse(line).login());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,         c00002,       false",
        "10.1.2.3,          0a0102,       true",
        "2001:db8:1:2::7,   20010db80001, false",
        "fe80::1,           fe8000000000, true",
        "::1,               000000000000, true"
    })
    void comparesAddressesByNetwork(String literal, String network, boolean internal) {
        IpAddress address = IpAddress.parse(literal).orElseThrow();
        assertEquals(network, address.network());
        assertEquals(internal, address.isInternal());
    }

    @ParameterizedTest
    @CsvSource({"1.2.3", "1.2.3.256", "a.b.c.d", ":", ":::", "1:2", "12345::", "''"})
    void whatIsNoAddressIsNone(String text) {
        assertTrue(IpAddress.parse(text).isEmpty());
    }
}
