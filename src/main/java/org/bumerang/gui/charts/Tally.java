// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bumerang.gui.list.Facet;

/**
 * How many cases there are of each key of a facet.
 *
 * @param bars the longest first; equal ones by their key
 */
record Tally(Facet facet, List<Bar> bars) {

    static final int SHOWN = 8;

    private static final Comparator<Map.Entry<String, Integer>> ORDER =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    Tally {
        bars = List.copyOf(bars);
    }

    static Tally of(Facet facet, Map<String, Integer> counts) {
        return new Tally(
                facet,
                counts.entrySet().stream()
                        .sorted(ORDER)
                        .map(count -> bar(facet, count.getKey(), count.getValue()))
                        .toList());
    }

    /** What has room in the chart. One bar more is shown rather than summed up. */
    List<Bar> top() {
        return bars.size() <= SHOWN + 1 ? bars : bars.subList(0, SHOWN);
    }

    /** What has none. */
    List<Bar> rest() {
        return bars.subList(top().size(), bars.size());
    }

    private static Bar bar(Facet facet, String key, int number) {
        return new Bar(new Bar.Named(key), facet, List.of(key), number, 0);
    }
}
