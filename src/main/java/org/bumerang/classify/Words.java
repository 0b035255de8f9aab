// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule asks of the words of a report. Every list that is not empty must be met.
 *
 * @param any phrases of which one must stand there
 * @param together groups of which each must give a phrase, in any order but within {@value #NEAR} characters
 * @param unless phrases that rule the rule out
 */
public record Words(List<Phrase> any, List<List<Phrase>> together, List<Phrase> unless) {

    static final int NEAR = 120;

    public Words {
        any = List.copyOf(any);
        together = together.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
    }

    boolean isEmpty() {
        return any.isEmpty() && together.isEmpty();
    }

    Stream<Phrase> all() {
        return Stream.of(any.stream(), together.stream().flatMap(List::stream), unless.stream())
                .flatMap(phrases -> phrases);
    }

    /** One of these stands in every text that meets the words; empty where the words ask for nothing. */
    List<Phrase> keys() {
        return any.isEmpty() && !together.isEmpty() ? together.getFirst() : any;
    }

    boolean isRuledOut(Case report) {
        return unless.stream().anyMatch(phrase -> report.place(phrase).isPresent());
    }

    /** The text that meets the words. */
    Optional<Evidence> match(Case report) {
        if (!together.isEmpty()) {
            return matchTogether(report);
        }
        return any.stream()
                .flatMap(phrase -> report.place(phrase).stream())
                .findFirst()
                .map(report::evidence);
    }

    private Optional<Evidence> matchTogether(Case report) {
        List<Phrase.Span> found = new ArrayList<>();
        for (List<Phrase> group : together) {
            group.stream()
                    .flatMap(phrase -> report.place(phrase).stream())
                    .filter(span -> found.stream().noneMatch(other -> overlap(span, other)))
                    .findFirst()
                    .ifPresent(found::add);
        }
        int start = found.stream().mapToInt(Phrase.Span::start).min().orElse(0);
        int end = found.stream().mapToInt(Phrase.Span::end).max().orElse(0);
        return found.size() == together.size() && end - start <= NEAR
                ? Optional.of(report.evidence(new Phrase.Span(start, end)))
                : Optional.empty();
    }

    private static boolean overlap(Phrase.Span one, Phrase.Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
