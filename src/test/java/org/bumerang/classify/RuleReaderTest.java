// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static List<Rule> read(String rule) {
        return new RuleReader().read("""
                {"topic": "test", "source": "RFC 3463", "rules": [{"id": "test.rule", %s}]}
                """.formatted(rule));
    }

    private static String complaint(Executable loading) {
        return assertThrows(IllegalStateException.class, loading).toString();
    }

    @Test
    void readsARuleWithItsDefaults() {
        Rule rule = read("""
                "tier": "phrase", "reason": "mailbox-full", "phrases": ["box full"], "lastChecked": "2026-11-24",
                "examples": ["552 box full"]""").getFirst();
        assertEquals(
                new Rule.Outcome(BounceReason.MAILBOX_FULL, Cause.MAILBOX_FULL, Certainty.MEDIUM, Optional.empty()),
                rule.outcome());
        assertEquals(new Rule.Origin("test", "RFC 3463", Optional.of(LocalDate.of(2026, 11, 24))), rule.origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tier\": \"phrase\", \"reason\": \"mailbox-full\", \"phrases\": [\"full\"]",
                "\"tier\": \"phrase\", \"reason\": \"no-such-reason\", \"examples\": [\"full\"]",
                "\"tier\": \"phrase\", \"reason\": \"mailbox-full\", \"frases\": [\"full\"], \"examples\": [\"full\"]",
                "\"tier\": \"phrase\", \"reason\": \"mailbox-full\", \"status\": [\"5.2\"], \"examples\": [\"full\"]",
                "\"reason\": \"mailbox-full\", \"examples\": [\"full\"]"
            })
    void aMalformedRuleFailsWithItsId(String rule) {
        assertTrue(complaint(() -> read(rule)).contains("test.rule"));
    }

    @Test
    void aTopicOfAConceptWithoutWordsDoesNotLoad() {
        List<Rule> rules = read("""
                "tier": "topic", "reason": "mailbox-full", "phrases": ["{box full}"], "examples": ["552 box full"]""");
        assertTrue(complaint(() -> new RuleBook(rules, Lexicon.EMPTY)).contains("box"));
    }

    @Test
    void aRuleThatStandsThereTwiceDoesNotLoad() {
        List<Rule> rules = read("""
                "tier": "phrase", "reason": "mailbox-full", "phrases": ["box full"], "examples": ["552 box full"]""");
        assertTrue(complaint(() -> new RuleBook(List.of(rules.getFirst(), rules.getFirst()), Lexicon.EMPTY))
                .contains("test.rule"));
    }
}
