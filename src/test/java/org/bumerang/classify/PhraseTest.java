// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static boolean stands(String phrase, String text) {
        return !new PhraseIndex(Phrase.allOf(phrase)).find(FoldedText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user unknown             | 550 USER  UNKNOWN here               | true
            user * does not exist    | the user x y does not exist          | true
            user * does not exist    | user: x. This does not exist         | false
            spam                     | 550 spam.                            | true
            spam                     | host spam.example.org said           | false
            spam                     | host mx.spam said                    | false
            spam                     | antispam                             | false
            *spam                    | antispam                             | true
            blacklist*               | blacklisted                          | true
            blacklist                | blacklisted                          | false
            host * not found         | host mx.example said: user not found | false
            [CS01]                   | 554 5.7.1 [CS01] rejected            | true
            '(user|box) * (gone|lost)' | this user is lost                    | true
            '(user|box) * (gone|lost)' | the box gone                         | true
            '(user|box) * (gone|lost)' | user and box                         | false
            error (bad)              | 550 error (bad)                      | true
            """)
    void standsWhereItsWordsStandInOneClause(String phrase, String text, boolean expected) {
        assertEquals(expected, stands(phrase, text));
    }

    @Test
    void spansAGapOfBoundedLengthOnly() {
        assertEquals(true, stands("user * unknown", "user " + "x".repeat(Phrase.GAP - 2) + " unknown"));
        assertEquals(false, stands("user * unknown", "user " + "x".repeat(Phrase.GAP + 2) + " unknown"));
    }

    @Test
    void beginsWithAtLeastThreeCharacters() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.allOf("ip * blocked"));
    }
}
