// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.bumerang.dsn.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the tiers, with rules of its own so that the real ones may change. */
class JudgeTest {

    private static final String RULES = """
            {"topic": "test", "source": "test", "rules": [
              {"id": "rest", "tier": "rest", "reason": "unknown", "examples": ["x"]},
              {"id": "weak", "tier": "weak-code", "reason": "policy", "status": ["x.7.1"], "examples": ["5.7.1"]},
              {"id": "command", "tier": "command", "reason": "filtered", "commands": ["RCPT"],
               "examples": [{"command": "RCPT TO", "diagnostic": "x"}]},
              {"id": "wide", "tier": "wide-phrase", "reason": "policy", "phrases": ["wide"], "examples": ["wide"]},
              {"id": "phrase", "tier": "phrase", "reason": "mailbox-full", "phrases": ["narrow"], "examples": ["narrow"]},
              {"id": "later-phrase", "tier": "phrase", "reason": "virus", "phrases": ["later"], "examples": ["later"]},
              {"id": "full-code", "tier": "code", "reason": "mailbox-full", "status": ["x.2.2"], "examples": ["5.2.2"]},
              {"id": "code", "tier": "code", "reason": "user-unknown", "status": ["x.1.1"], "examples": ["5.1.1"]},
              {"id": "provider", "tier": "provider", "reason": "blocked", "phrases": ["key"], "examples": ["key"]},
              {"id": "own", "tier": "own-limit", "reason": "rate-limited", "cause": "own-account", "permanent": false,
               "phrases": ["your limit"], "examples": ["your limit"]}
            ]}
            """;

    private final Classifier classifier = new Classifier(
            new RuleBook(new RuleReader().read(RULES), Lexicon.EMPTY),
            new CauseFinder(new MisspeltAddress(MailDomains.of(List.of()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            your limit, key, 5.1.1, narrow, wide | own          | high
            key, 5.1.1, narrow, wide             | provider     | high
            later and narrow                     | phrase       | medium
            5.1.1 and wide                       | code         | high
            5.1.1 and narrow                     | phrase       | medium
            5.2.2 and narrow                     | phrase       | high
            wide                                 | wide         | low
            5.7.1 and wide                       | wide         | medium
            5.7.1                                | weak         | low
            nothing of all this                  | rest         | none
            """)
    void narrowComesBeforeWide(String text, String rule, String certainty) {
        Classification found = classifier.classifyText(text);
        assertEquals(rule, found.rule());
        assertEquals(certainty, found.certainty().id());
    }

    @Test
    void whatSaysOtherwiseIsKept() {
        assertEquals(
                "5.1.1", classifier.classifyText("5.1.1 narrow").contradiction().text());
        assertEquals(
                "wide", classifier.classifyText("5.1.1 wide").contradiction().text());
        assertEquals(Evidence.NONE, classifier.classifyText("5.2.2 narrow").contradiction());
    }

    @Test
    void aRuleMayKnowThatALaterTryMendsIt() {
        assertFalse(classifier.classifyText("550 5.7.1 your limit").permanent());
    }

    @Test
    void wordsForPeopleAreOfMediumCertainty() {
        Example example = new Example(MessageKind.BOUNCE, "", "narrow", "", "");
        assertEquals(
                Certainty.MEDIUM,
                classifier
                        .classify(example.report())
                        .getFirst()
                        .classification()
                        .certainty());
    }
}
