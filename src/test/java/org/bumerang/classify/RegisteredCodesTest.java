// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every registered code is known to the rules, and is as strong as the table beside this class says. */
class RegisteredCodesTest {

    private final Classifier classifier = Classifier.load();

    private String strength(String pasted) {
        String id = classifier.classifyText(pasted).rule();
        Tier tier = classifier.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .tier();
        return switch (tier) {
            case CODE -> "decides";
            case WEAK_CODE -> "leans";
            case REST -> "silent";
            case KIND, OWN_LIMIT, PROVIDER, PHRASE, DELAY, TOPIC, WIDE_PHRASE, COMMAND ->
                "is not read as a code: " + id;
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "enhanced-status-codes.csv")
    void anEnhancedCodeAloneHasItsStrength(String detail, String source, String forGood, String forNow) {
        assertEquals(
                List.of(forGood, forNow),
                List.of(strength("5." + detail), strength("4." + detail)),
                detail + " of " + source);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "reply-codes.csv")
    void aReplyAloneHasItsStrength(String reply, String source, String strength) {
        assertEquals(strength, strength(reply + " returned"), reply + " of " + source);
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.0, 5.1.77", "5.2.0, 5.2.77", "5.3.0, 5.3.77", "5.4.0, 5.4.77", "5.6.0, 5.6.77", "5.7.0, 5.7.77",
        "4.1.0, 4.1.77", "4.2.0, 4.2.77", "4.3.0, 4.3.77", "4.4.0, 4.4.77", "4.6.0, 4.6.77", "4.7.0, 4.7.77"
    })
    void anUnknownDetailCountsAsItsSubjectAlone(String subject, String unknownDetail) {
        assertEquals(
                classifier.classifyText(subject).rule(),
                classifier.classifyText(unknownDetail).rule());
    }

    @Test
    void anUnknownSubjectIsSilent() {
        assertEquals(Certainty.NONE, classifier.classifyText("5.9.9").certainty());
    }
}
