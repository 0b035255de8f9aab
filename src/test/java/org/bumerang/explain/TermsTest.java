// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void aBareAbbreviationIsFound() {
        assertEquals(List.of("SPF"), Terms.unexplained("The SPF entry is missing."));
        assertEquals(List.of("DKIM"), Terms.unexplained("Es fehlt DKIM."));
    }

    @Test
    void oneBehindPlainWordsIsNot() {
        assertEquals(List.of(), Terms.unexplained("The proof of the sender is missing (SPF, DKIM)."));
        assertEquals(List.of(), Terms.unexplained("Der Name zur IP-Adresse (der Nummer des Computers) fehlt."));
        assertEquals(List.of(), Terms.unexplained("Der Server schreibt „SPF fail“."));
    }

    @Test
    void aPageExplainsAThingOnce() {
        String page = "The domain is wrong.\nA domain is the part after the @.";
        assertEquals(List.of(), Terms.unexplained(Language.EN, page));
        assertEquals(List.of("domain"), Terms.unexplained(Language.EN, "Ask the domain, please."));
    }
}
