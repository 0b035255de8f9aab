// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            https://trap.example/x?y=1,                                                                  trap.example
            See http://Trap.Example:8080/a,                                                              trap.example
            https://gmx.net@trap.example/,                                                               trap.example
            https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftrap.example%2Fx&data=05,  trap.example
            https://urldefense.proofpoint.com/v2/url?u=http-3A__trap.example_x-3Fy-3D1&d=DwI&c=eu,       trap.example
            https://urldefense.com/v3/__https://trap.example/x__;!!abc!def$,                             trap.example
            https://eur01.safelinks.protection.outlook.com/?url=https%3A%2,        eur01.safelinks.protection.outlook.com
            """)
    void seesTheRealHost(String text, String host) {
        assertEquals(List.of(host), Links.in(List.of(text)).hosts());
    }

    @Test
    void findsTheReadersAddressInARewrittenLink() {
        String link =
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftrap.example%2F%3Fm%3Dann%40verein.example";
        Links links = Links.in(List.of("<a href=\"" + link + "\">"));
        assertEquals(Optional.of("trap.example"), links.hostThatKnows(List.of("ann@verein.example")));
        assertEquals(Optional.empty(), links.hostThatKnows(List.of("eva@verein.example")));
    }

    @Test
    void passesOverOtherSchemes() {
        assertEquals(
                List.of(),
                Links.in(List.of("ftp://files.example/ and imap://box.example")).hosts());
    }
}
