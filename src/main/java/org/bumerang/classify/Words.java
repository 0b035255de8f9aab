// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule asks of the words of a report.
 *
 * @param any phrases and topics of which one must stand there, where there are any
 * @param unless phrases and topics that rule the rule out
 */
public record Words(List<Wording> any, List<Wording> unless) {

    public Words {
        any = List.copyOf(any);
        unless = List.copyOf(unless);
    }

    boolean isEmpty() {
        return any.isEmpty();
    }

    Stream<Wording> all() {
        return Stream.concat(any.stream(), unless.stream());
    }

    boolean isRuledOut(Case report) {
        return unless.stream().anyMatch(wording -> report.place(wording).isPresent());
    }

    /** The text that meets the words. */
    Optional<Evidence> match(Case report) {
        return any.stream()
                .flatMap(wording -> report.place(wording).stream())
                .findFirst()
                .map(report::evidence);
    }
}
