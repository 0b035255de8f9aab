// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoveredPhrasesTest {

    private static List<String> covered(String phrases) {
        Rule rule = new RuleReader().read("""
                {"topic": "test", "source": "test", "rules": [
                  {"id": "test", "tier": "phrase", "reason": "mailbox-full", "phrases": [%s], "examples": ["x"]}]}
                """.formatted(phrases)).getFirst();
        return CoveredPhrases.of(rule);
    }

    @Test
    void aPhraseIsCoveredByAFamilyThatFindsAllItFinds() {
        assertEquals(List.of("box is full"), covered("\"box is full\", \"(box|mailbox) * full\""));
    }

    @Test
    void aWiderPhraseIsNotCoveredByANarrowerOne() {
        assertEquals(
                List.of(),
                covered("\"mailbox full\", \"box * full\", \"mail*\"").stream()
                        .filter(written -> !written.equals("mailbox full"))
                        .toList());
    }

    @Test
    void ofTwoThatFindTheSameOneStays() {
        assertEquals(List.of("boîte pleine"), covered("\"boîte pleine\", \"boite pleine\""));
    }
}
