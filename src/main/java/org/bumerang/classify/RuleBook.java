// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All rules in the order in which they are asked: by tier, inside a tier as the files list them. Every rule is checked
 * against its own examples when the book is made.
 */
final class RuleBook {

    private final List<Rule> rules;
    private final PhraseIndex index;
    private final Map<Phrase, BitSet> byPhrase = new HashMap<>();
    private final BitSet withoutPhrase = new BitSet();

    RuleBook(List<Rule> unordered) {
        rules = unordered.stream().sorted(Comparator.comparing(Rule::tier)).toList();
        index = new PhraseIndex(
                rules.stream().flatMap(rule -> phrasesOf(rule.condition())).toList());
        IntStream.range(0, rules.size()).forEach(this::file);
        check();
    }

    private static Stream<Phrase> phrasesOf(Condition condition) {
        return Stream.concat(condition.phrases().stream(), condition.unless().stream());
    }

    private void file(int number) {
        List<Phrase> phrases = rules.get(number).condition().phrases();
        if (phrases.isEmpty()) {
            withoutPhrase.set(number);
        }
        phrases.forEach(phrase ->
                byPhrase.computeIfAbsent(phrase, absent -> new BitSet()).set(number));
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        List<String> problems = rules.stream()
                .flatMap(rule -> Stream.concat(
                        ids.add(rule.id()) ? Stream.empty() : Stream.of(rule.id() + ": stands there twice"),
                        problemsOf(rule)))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("rules that do not load:\n" + String.join("\n", problems));
        }
    }

    private Stream<String> problemsOf(Rule rule) {
        List<Case> cases = rule.examples().stream()
                .map(example -> Cases.of(example.report(), index).ofExample(example))
                .toList();
        Set<String> shown = cases.stream()
                .flatMap(report -> report.spans().keySet().stream().map(Phrase::written))
                .collect(Collectors.toSet());
        Stream<String> unmatched = IntStream.range(0, cases.size())
                .filter(number -> rule.condition().match(cases.get(number)).isEmpty())
                .mapToObj(number -> rule.id() + ": does not match its example "
                        + rule.examples().get(number));
        Stream<String> unshown = rule.condition().phrases().stream()
                .map(Phrase::written)
                .distinct()
                .filter(written -> !shown.contains(written))
                .map(written -> rule.id() + ": has no example for the phrase " + written);
        return Stream.concat(unmatched, unshown);
    }

    List<Rule> rules() {
        return rules;
    }

    PhraseIndex index() {
        return index;
    }

    /** The first rule of each tier that fits. */
    Map<Tier, Match> matches(Case report) {
        BitSet candidates = (BitSet) withoutPhrase.clone();
        report.spans().keySet().forEach(phrase -> candidates.or(byPhrase.getOrDefault(phrase, new BitSet())));
        Map<Tier, Match> first = new HashMap<>();
        candidates.stream().mapToObj(rules::get).forEach(rule -> {
            if (!first.containsKey(rule.tier())) {
                Optional<Evidence> evidence = rule.condition().match(report);
                evidence.ifPresent(text -> first.put(rule.tier(), new Match(rule, text)));
            }
        });
        return first;
    }
}
