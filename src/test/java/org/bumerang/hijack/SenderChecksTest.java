// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the server that took a mail in is believed. */
class SenderChecksTest {

    private static final String ENTRY =
            "Received: from vps.rented.example (vps.rented.example [198.51.100.99]) by mx.verein.example with ESMTP; x\n";

    private static List<String> notes(String headers) {
        String mail = headers + "From: x@rented.example\nTo: ann@verein.example\nSubject: x\n\nx\n";
        return TestMailbox.evidence(mail, EvidenceReader.load())
                .outer()
                .authentication()
                .lines()
                .toList();
    }

    @Test
    void whatStandsAboveTheEntryIsBelieved() {
        assertEquals(
                List.of("mx.verein.example; spf=fail", "fail (x)"),
                notes("Authentication-Results: mx.verein.example; spf=fail\nReceived-SPF: Fail (x)\n" + ENTRY));
    }

    @Test
    void linesOfTheOwnServersInFrontDoNotCount() {
        String inside =
                "Received: from mx.verein.example (mx.verein.example [203.0.113.3]) by box.verein.example with LMTP; x\n";
        assertEquals(
                List.of("mx.verein.example; spf=fail"),
                notes(inside + "Authentication-Results: mx.verein.example; spf=fail\n" + ENTRY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authentication-Results: mx.verein.example; spf=pass\n",
                "Received-SPF: Pass (verein.example: domain of x)\n"
            })
    void belowItOnlyTheServersOwnNameIs(String note) {
        assertEquals(1, notes(ENTRY + note).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authentication-Results: relay.rented.example; header.from=verein.example; spf=pass\n",
                "Received-SPF: pass\n",
                "X-MS-Exchange-Organization-AuthAs: Internal\n",
                "Received: by relay.rented.example; x\nAuthentication-Results: mx.verein.example; spf=pass\n"
            })
    void whatCameWithTheMailIsNot(String note) {
        assertEquals(List.of(), notes(ENTRY + note));
    }
}
