// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the signals of an incident or a mail; each counts once. */
final class Tally {

    private final SignalBook book;
    private final List<Signal> signals = new ArrayList<>();

    Tally(SignalBook book) {
        this.book = book;
    }

    void add(SignalId id, String quote, MessageKey message) {
        add(id, book.weight(id), quote, message);
    }

    void add(SignalId id, int weight, String quote, MessageKey message) {
        if (!has(id)) {
            signals.add(new Signal(id, weight, quote, message));
        }
    }

    void add(SignalId id, Optional<Quote> quote) {
        quote.ifPresent(words -> add(id, words.text(), words.message()));
    }

    /** Words of a mail, or a figure, with the message they stand for. */
    record Quote(String text, MessageKey message) {}

    boolean has(SignalId id) {
        return signals.stream().anyMatch(signal -> signal.id() == id);
    }

    int sum(SignalId.Family family) {
        return signals.stream()
                .filter(signal -> signal.id().family() == family)
                .mapToInt(Signal::weight)
                .sum();
    }

    /** What a ground counts, be it in full or in its weaker form. */
    int weight(SignalId id, boolean full) {
        return full ? book.weight(id) : book.weakWeight(id);
    }

    int limit(LimitId id) {
        return book.limit(id);
    }

    boolean reaches(LimitId share, long part, long whole) {
        return book.reaches(share, part, whole);
    }

    /** The signals of some families, the weightiest first. */
    List<Signal> of(SignalId.Family... families) {
        List<SignalId.Family> wanted = List.of(families);
        return signals.stream()
                .filter(signal -> wanted.contains(signal.id().family()))
                .sorted(Comparator.comparingInt((Signal signal) -> -Math.abs(signal.weight()))
                        .thenComparing(Signal::id))
                .toList();
    }
}
