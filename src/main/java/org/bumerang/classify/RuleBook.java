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
import java.util.stream.IntStream;

/**
 * All rules in the order in which they are asked: by tier, inside a tier as the files list them. That every rule
 * decides its own examples is tested, not checked anew at each start.
 */
final class RuleBook {

    private final List<Rule> rules;
    private final WordFinder finder;
    private final Map<Wording, BitSet> byWording = new HashMap<>();
    private final BitSet withoutWords = new BitSet();

    RuleBook(List<Rule> unordered, Lexicon lexicon) {
        rules = unordered.stream().sorted(Comparator.comparing(Rule::tier)).toList();
        finder = new WordFinder(
                rules.stream().flatMap(rule -> rule.condition().words().all()).toList(), lexicon);
        IntStream.range(0, rules.size()).forEach(this::file);
        checkIds();
    }

    private void file(int number) {
        List<Wording> wordings = rules.get(number).condition().words().any();
        if (wordings.isEmpty()) {
            withoutWords.set(number);
        }
        wordings.forEach(wording ->
                byWording.computeIfAbsent(wording, absent -> new BitSet()).set(number));
    }

    private void checkIds() {
        Set<String> ids = new HashSet<>();
        List<String> twice =
                rules.stream().map(Rule::id).filter(id -> !ids.add(id)).toList();
        if (!twice.isEmpty()) {
            throw new IllegalStateException("rules that stand there twice: " + String.join(", ", twice));
        }
    }

    List<Rule> rules() {
        return rules;
    }

    WordFinder finder() {
        return finder;
    }

    /** The first rule of each tier that fits. */
    Map<Tier, Match> matches(Case report) {
        BitSet candidates = (BitSet) withoutWords.clone();
        report.spans().keySet().forEach(wording -> candidates.or(byWording.getOrDefault(wording, new BitSet())));
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
