// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
            https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=https%3A%2F%2Ftrap.example%2F, trap.example
            https://secure-web.cisco.com/1abc/https%3A%2F%2Ftrap.example%2Fx,                            trap.example
            https://linkprotect.cudasvc.com/url?a=https%3a%2f%2ftrap.example%2f&c=E,                     trap.example
            go to www.trap.example/login,                                                                www.trap.example
            https://trap.example\\@gmx.net/,                                                           trap.example
            https://eur01.safelinks.protection.outlook.com/?url=https%3A%2,        eur01.safelinks.protection.outlook.com
            """)
    void seesTheRealHost(String text, String host) {
        assertEquals(List.of(host), Links.in(List.of(text)).hosts());
    }

    @Test
    void findsTheReadersAddressInARewrittenLink() {
        String link =
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftrap.example%2F%3Fm%3Dann%40verein.example";
        Links links = Links.in(List.of(link));
        assertEquals(List.of("trap.example"), links.hosts());
        assertTrue(links.links().getFirst().knows(List.of("ann@verein.example")));
        assertFalse(links.links().getFirst().knows(List.of("eva@verein.example")));
    }

    @ParameterizedTest
    @CsvSource({
        "#YW5uQHZlcmVpbi5leGFtcGxl",
        "?u=YW5uQHZlcmVpbi5leGFtcGxl&x=1",
        "?h=616e6e4076657265696e2e6578616d706c65"
    })
    void findsTheReadersEncodedAddress(String end) {
        Links links = Links.in(List.of("https://trap.example/" + end));
        assertTrue(links.links().getFirst().knows(List.of("ann@verein.example")));
        assertFalse(links.links().getFirst().knows(List.of("bea@verein.example")));
    }

    @Test
    void passesOverOtherSchemes() {
        assertEquals(
                List.of(),
                Links.in(List.of("ftp://files.example/ and imap://box.example")).hosts());
    }
}
