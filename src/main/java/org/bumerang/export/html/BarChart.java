// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.Map;

/** A bar chart in SVG without a script; on the screen its colours come from the style sheet. */
final class BarChart {

    // For paper; the style of the screen puts its own in their place.
    private static final String INK = "#1d2733";
    private static final String BAR = "#3f6f9f";

    private static final int WIDTH = 640;
    private static final int LABEL_WIDTH = 250;
    private static final int ROW = 26;
    private static final int PLOT = 130;
    private static final int TOP = 20;
    private static final int WIDEST_STEP = 200;
    private static final int ROOM_FOR_LABEL = 150;

    private final Markup shapes = new Markup();
    private final int height;

    private BarChart(int height) {
        this.height = height;
    }

    /** One bar below the other, for names. */
    static BarChart across(Map<String, Integer> counts, ReportWords words) {
        BarChart chart = new BarChart(counts.size() * ROW + 4);
        int most = most(counts);
        int y = 0;
        for (Map.Entry<String, Integer> bar : counts.entrySet()) {
            int length = length(bar.getValue(), most, WIDTH - LABEL_WIDTH - 60);
            chart.text(LABEL_WIDTH - 8, y + 18, "end", bar.getKey());
            chart.rectangle(LABEL_WIDTH, y + 4, length, ROW - 8);
            chart.text(LABEL_WIDTH + length + 6, y + 18, "start", words.number(bar.getValue()));
            y += ROW;
        }
        return chart;
    }

    /** One bar beside the other, for spans of time. Where labels have no room below each, the first and last have one. */
    static BarChart upright(Map<String, Integer> counts, ReportWords words) {
        BarChart chart = new BarChart(TOP + PLOT + 24);
        int most = most(counts);
        int step = Math.min(WIDEST_STEP, WIDTH / counts.size());
        int width = Math.clamp(step - 3L, 2, 44);
        boolean roomForAll = step >= ROOM_FOR_LABEL;
        boolean figured = false;
        List<String> labels = List.copyOf(counts.keySet());
        for (int i = 0; i < labels.size(); i++) {
            int count = counts.getOrDefault(labels.get(i), 0);
            int top = TOP + PLOT - length(count, most, PLOT);
            chart.rectangle(i * step, top, width, TOP + PLOT - top);
            if (roomForAll || i == 0) {
                chart.text(i * step, TOP + PLOT + 18, "start", labels.get(i));
            }
            if (roomForAll || (count == most && !figured)) {
                chart.text(i * step + width / 2, top - 5, "middle", words.number(count));
                figured = true;
            }
        }
        int end = labels.size() * step;
        chart.rectangle(0, TOP + PLOT, end, 1);
        if (!roomForAll) {
            chart.text(end, TOP + PLOT + 18, "end", labels.getLast());
        }
        return chart;
    }

    /**
     * Writes the chart.
     *
     * @param instead what it shows, in words
     */
    void draw(Markup out, String instead) {
        out.open("div", "class", "chart");
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                instead,
                "alt",
                instead,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "font-family",
                "Noto Sans, Noto Sans JP, sans-serif",
                "font-size",
                "13");
        out.raw(shapes.toString()).close("svg").close("div");
    }

    private static int most(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private static int length(int count, int most, int room) {
        return count == 0 ? 0 : Math.max(1, (int) ((long) count * room / Math.max(1, most)));
    }

    private void text(int x, int y, String anchor, String words) {
        shapes.element(
                "text", words, "x", Integer.toString(x), "y", Integer.toString(y), "text-anchor", anchor, "fill", INK);
    }

    private void rectangle(int x, int y, int width, int height) {
        shapes.empty(
                "rect",
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "fill",
                BAR);
    }
}
