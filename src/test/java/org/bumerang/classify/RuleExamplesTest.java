// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule file entry brings its own test: among all rules it is the one that decides its examples. */
class RuleExamplesTest {

    private final Classifier classifier = Classifier.load();

    @TestFactory
    Stream<DynamicTest> everyRuleDecidesItsExamples() {
        return classifier.rules().stream().map(rule -> dynamicTest(rule.id(), () -> decidesItsExamples(rule)));
    }

    private void decidesItsExamples(Rule rule) {
        for (Example example : rule.examples()) {
            assertEquals(rule.id(), classify(example).rule(), example.toString());
        }
    }

    private Classification classify(Example example) {
        return example.kind().isDeliveryReport()
                ? classifier.classify(example.report()).getFirst().classification()
                : classifier
                        .classifyWhole(Reports.whole(example.kind(), example.text()))
                        .orElseThrow();
    }
}
