// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule file entry brings its own test: among all rules it is the one that decides its examples, and each of its
 * phrases stands in one.
 */
class RuleExamplesTest {

    private final Classifier classifier = Classifier.load();
    private final WordFinder finder = new RuleBook(classifier.rules(), new RuleReader().readLexicon()).finder();

    @TestFactory
    Stream<DynamicTest> everyRuleDecidesItsExamples() {
        return classifier.rules().stream().map(rule -> dynamicTest(rule.id(), () -> decidesItsExamples(rule)));
    }

    @TestFactory
    Stream<DynamicTest> everyPhraseStandsInAnExample() {
        return classifier.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> assertEquals(List.of(), unshown(rule))));
    }

    private List<String> unshown(Rule rule) {
        Set<String> shown = rule.examples().stream()
                .map(example -> Cases.of(example.report(), finder).ofExample(example))
                .flatMap(report -> report.spans().keySet().stream().map(Wording::written))
                .collect(Collectors.toSet());
        return rule.condition().words().any().stream()
                .map(Wording::written)
                .distinct()
                .filter(written -> !shown.contains(written))
                .toList();
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
