// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;

/**
 * The way of a mail in words of one language, oldest station first.
 *
 * @param total how long it took altogether; empty where that cannot be told
 * @param remarks what to know about these lines
 */
record JourneySheet(List<Leg> legs, String total, List<String> remarks) {

    /**
     * One station. Absent texts are empty.
     *
     * @param stay how long the mail took to get here, or why that is not known
     * @param share of the longest stay, from 0 to 1, for the bar
     * @param mark why this line cannot be relied upon
     */
    record Leg(String from, String by, String time, String stay, double share, String mark) {}

    JourneySheet {
        legs = List.copyOf(legs);
        remarks = List.copyOf(remarks);
    }

    /** The same as plain text, one station a line. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Leg leg : legs) {
            text.append(leg.from()).append(" → ").append(leg.by());
            for (String part : List.of(leg.time(), leg.stay(), leg.mark())) {
                text.append(part.isEmpty() ? "" : " · ").append(part);
            }
            text.append('\n');
        }
        return text.append(total).toString().strip();
    }
}
