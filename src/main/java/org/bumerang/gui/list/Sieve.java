// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows are wanted.
 *
 * @param terms words in lower case that must all stand somewhere in the row
 * @param groups one of these; none means all
 * @param picks for each facet, one of these keys
 */
record Sieve(List<String> terms, Set<Group> groups, Map<Facet, Set<String>> picks, boolean suspiciousOnly) {

    static Sieve of(List<String> terms, Set<Group> groups, Set<Pick> picks, boolean suspiciousOnly) {
        return new Sieve(
                terms,
                Set.copyOf(groups),
                picks.stream()
                        .collect(Collectors.groupingBy(
                                Pick::facet, Collectors.mapping(Pick::key, Collectors.toUnmodifiableSet()))),
                suspiciousOnly);
    }

    /** True where the same rows pass both by their words and picks. */
    boolean holdsAs(Sieve other) {
        return terms.equals(other.terms) && picks.equals(other.picks);
    }

    /** True where every row that passes this one by its words and picks passes the other one too. */
    boolean narrows(Sieve other) {
        return picks.equals(other.picks)
                && other.terms.stream().allMatch(wide -> terms.stream().anyMatch(narrow -> narrow.contains(wide)));
    }
}
