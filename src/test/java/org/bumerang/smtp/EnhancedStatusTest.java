// SPDX-License-Identifier: Apache-2.0
package org.bumerang.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnhancedStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            550 5.1.1 user unknown, 5.1.1
            '550-5.7.26 not authenticated', 5.7.26
            no mailbox here (#5.1.1), 5.1.1
            '#< #5.7.1 smtp;550>', 5.7.1
            '4.4.7 Delivery expired.', 4.4.7
            """)
    void findsTheCodeInAReply(String text, String code) {
        assertEquals(code, EnhancedStatus.find(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"host 5.1.1.7 said", "192.5.1.1", "PHPMailer 5.2.14-rc", "3.1.1", "5.1", "x5.1.1"})
    void passesOverAddressesAndVersions(String text) {
        assertEquals(Optional.empty(), EnhancedStatus.find(text));
    }

    @Test
    void ordersByNumberAndNotByText() {
        assertTrue(new EnhancedStatus(5, 7, 9).compareTo(new EnhancedStatus(5, 7, 26)) < 0);
    }

    @Test
    void refusesAClassThatDoesNotExist() {
        assertThrows(IllegalArgumentException.class, () -> new EnhancedStatus(3, 1, 1));
    }
}
