// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of the verdict with one of them changed. */
record Variation(String name, int from, int to, SignalBook book) {

    /** Each of these numbers a third lower and a third higher, at least by one. */
    static Stream<Variation> byAThird(SignalBook book, Asked asked) {
        Stream<Variation> limits = asked.limits().stream()
                .flatMap(id -> aThirdFrom(book.limit(id))
                        .mapToObj(to -> new Variation(
                                id.id(),
                                book.limit(id),
                                to,
                                new SignalBook(book.weights(), changed(book.limits(), id, to)))));
        Stream<Variation> weights = asked.weights().stream()
                .flatMap(id -> aThirdFrom(book.weight(id))
                        .mapToObj(to -> new Variation(
                                id.id(),
                                book.weight(id),
                                to,
                                new SignalBook(changed(book.weights(), id, to), book.limits()))));
        return Stream.concat(limits, weights);
    }

    private static <E extends Enum<E>> ToIntFunction<E> changed(ToIntFunction<E> numbers, E which, int to) {
        return id -> id == which ? to : numbers.applyAsInt(id);
    }

    private static IntStream aThirdFrom(int value) {
        int third = (Math.abs(value) + 2) / 3;
        return value == 0 ? IntStream.empty() : IntStream.of(value - third, value + third);
    }

    @Override
    public String toString() {
        return "%s %d -> %d".formatted(name, from, to);
    }

    /** Which numbers an assessment asked for: the others cannot change it. */
    record Asked(Set<SignalId> weights, Set<LimitId> limits) {

        Asked() {
            this(EnumSet.noneOf(SignalId.class), EnumSet.noneOf(LimitId.class));
        }

        SignalBook listening(SignalBook book) {
            return new SignalBook(
                    id -> {
                        weights.add(id);
                        return book.weight(id);
                    },
                    id -> {
                        limits.add(id);
                        return book.limit(id);
                    });
        }

        void addAll(Asked other) {
            weights.addAll(other.weights);
            limits.addAll(other.limits);
        }
    }
}
