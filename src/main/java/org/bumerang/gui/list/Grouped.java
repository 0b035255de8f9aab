// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rows under headings: the largest group first, days from the last to the first, and what has nothing under the
 * facet at the end. Within a group the rows keep their order.
 */
final class Grouped {

    private final List<FindingRow> shown;
    private final Facet facet;
    private final List<String> names = new ArrayList<>();
    private final int[] groupOf;
    private final int[] sizes;

    Grouped(List<FindingRow> shown, Facet facet, FacetKeys keys, Outdated.Check check) {
        this.shown = shown;
        this.facet = facet;
        groupOf = new int[shown.size()];
        sizes = new int[shown.size()];
        Map<String, Integer> groups = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            if (at % Outdated.Check.EVERY == 0) {
                check.orEnd();
            }
            String key = keys.of(facet, shown.get(at));
            int group = groups.computeIfAbsent(key, fresh -> groups.size());
            if (group == names.size()) {
                names.add(key);
            }
            groupOf[at] = group;
            sizes[group]++;
        }
    }

    /** @param all how many rows the check has */
    Lines lines(Grouping grouping, int all) {
        int[] places = Lines.hidden(all);
        int[] next = new int[names.size()];
        List<Row> lines = new ArrayList<>(Arrays.asList(new Row[length(grouping)]));
        int line = 0;
        for (int group : ranked()) {
            boolean open = grouping.isOpen(names.get(group));
            lines.set(line, new Heading(facet, names.get(group), sizes[group], open));
            next[group] = open ? line + 1 : Lines.IN_CLOSED_GROUP;
            line += open ? sizes[group] + 1 : 1;
        }
        for (int at = 0; at < shown.size(); at++) {
            int group = groupOf[at];
            places[shown.get(at).number()] = next[group];
            if (next[group] >= 0) {
                lines.set(next[group]++, shown.get(at));
            }
        }
        return new Lines(Collections.unmodifiableList(lines), places);
    }

    private int length(Grouping grouping) {
        int length = names.size();
        for (int group = 0; group < names.size(); group++) {
            length += grouping.isOpen(names.get(group)) ? sizes[group] : 0;
        }
        return length;
    }

    private int[] ranked() {
        Comparator<Integer> last =
                Comparator.comparing(group -> names.get(group).isEmpty());
        Comparator<Integer> order = facet == Facet.DAY
                ? Comparator.comparing(names::get, Comparator.reverseOrder())
                : Comparator.<Integer>comparingInt(group -> -sizes[group]).thenComparing(names::get);
        Integer[] ranked = new Integer[names.size()];
        Arrays.setAll(ranked, group -> group);
        Arrays.sort(ranked, last.thenComparing(order));
        return Arrays.stream(ranked).mapToInt(Integer::intValue).toArray();
    }
}
