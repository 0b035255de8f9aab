// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.dsn.MessageKind;

/** Writes the rules as a paper for people, {@code docs/rules.md}. */
record RulesPaper(List<Rule> rules, LocalDate lastChecked) {

    private String head() {
        return """
            # Rules

            Made from the rule files in `src/main/resources/org/bumerang/classify`; do not edit.

            Each rule says what it looks at, what it concludes and where it comes from. The tiers are asked in this order; a
            rule of an earlier tier outranks one of a later tier. Only between *code* and *phrase* both are heard: when they
            agree the finding is certain, when they differ the words decide and the code is shown as contradiction. Inside a
            tier the first rule wins. Words in braces are topics: a sentence that names these things and states near each other, in any words
            and order. The words of each stand in the `words-` files beside the rules, one for each language; a denied state counts as its
            opposite. In a phrase `*` stands for a few words of the same clause or for the rest of a word, and `(a|b)` for
            one of several words.
            Every rule stands beside examples of its own, and is tested with them.

            %d rules. Those about providers were last compared with the providers' pages on %s.
            """.formatted(rules.size(), lastChecked);
    }

    String text() {
        StringBuilder paper = new StringBuilder(head());
        Map<String, List<Rule>> byTier = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.tier().id(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        byTier.forEach((tier, ofTier) -> {
            paper.append("\n## ").append(tier).append("\n");
            ofTier.stream().map(RulesPaper::entry).forEach(paper::append);
        });
        return paper.toString();
    }

    private static String entry(Rule rule) {
        Rule.Outcome outcome = rule.outcome();
        String permanence = outcome.permanent()
                .map(permanent -> permanent ? ", permanent" : ", temporary")
                .orElse("");
        String checked =
                rule.origin().lastChecked().map(day -> ", checked " + day).orElse("");
        return "\n**%s**: %s, certainty %s%s  \n%s  \n*%s: %s%s*\n"
                .formatted(
                        rule.id(),
                        outcome.cause().id(),
                        outcome.certainty().id(),
                        permanence,
                        looksAt(rule.condition()),
                        rule.origin().topic(),
                        rule.origin().source(),
                        checked);
    }

    private static String looksAt(Condition condition) {
        String all = Stream.of(
                        part("kind", condition.kinds().stream().map(MessageKind::id)),
                        part("status", condition.statuses().stream().map(StatusPattern::written)),
                        part("reply", condition.replies().stream()),
                        part("command", condition.commands().stream()),
                        part("server", condition.hosts().stream()),
                        part(
                                "words",
                                condition.words().any().stream()
                                        .map(Wording::written)
                                        .distinct()),
                        part(
                                "but not",
                                condition.words().unless().stream()
                                        .map(Wording::written)
                                        .distinct()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "anything" : all;
    }

    private static String part(String name, Stream<String> values) {
        String list = values.map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : name + " " + list;
    }
}
