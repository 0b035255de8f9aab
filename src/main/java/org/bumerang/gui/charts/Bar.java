// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.time.LocalDateTime;
import java.util.List;
import org.bumerang.analysis.TimeAxis;
import org.bumerang.gui.list.Facet;
import org.bumerang.gui.list.Pick;

/**
 * A bar of a chart and row of its table.
 *
 * @param keys what it chooses under its facet; none where there is nothing to choose
 * @param number how many cases it counts
 * @param suspicious how many of them are suspicious
 */
record Bar(Meaning meaning, Facet facet, List<String> keys, int number, int suspicious) {

    Bar {
        keys = List.copyOf(keys);
    }

    /** What it stands for. */
    sealed interface Meaning {}

    /** Everything with one key of its facet. */
    record Named(String key) implements Meaning {}

    /** A span of time. */
    record Span(TimeAxis.Unit unit, LocalDateTime start) implements Meaning {}

    /** What has no place on the axis of time. */
    enum Edge implements Meaning {
        EARLIER,
        LATER,
        UNDATED
    }

    List<Pick> picks() {
        return keys.stream().map(key -> new Pick(facet, key)).toList();
    }
}
