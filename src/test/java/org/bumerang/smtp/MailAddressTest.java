// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            anna@example.org,                anna@example.org
            <Anna@Example.ORG>,              Anna@example.org
            rfc822; anna@example.org,        anna@example.org
            Anna Muster <anna@example.org>,  anna@example.org
            mailto:anna@example.org,         anna@example.org
            'anna@example.org',              anna@example.org
            "a b"@example.org,               "a b"@example.org
            anna@example.org.,               anna@example.org
            """)
    void readsWhatMailSystemsWrite(String text, String address) {
        assertEquals(address, MailAddress.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "@example.org", "anna@", "anna b@example.org", "anna@exa mple.org", "<>"})
    void refusesWhatIsNoAddress(String text) {
        assertEquals(Optional.empty(), MailAddress.parse(text));
    }

    @Test
    void comparesWithoutCase() {
        assertEquals("anna@example.org", new MailAddress("Anna", "Example.org").key());
    }
}
