// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bumerang.classify.Cause;

/** How many cases of each reason there are, and when they came: two charts, each with its figures in a table. */
final class OverviewSection implements Section {

    private static final int MOST_REASONS = 10;

    private final List<Case> cases;
    private final ReportWords words;
    private final Instant created;
    private final int repeats;

    /**
     * @param repeats how many of the cases are about a delivery that another one is about already
     */
    OverviewSection(List<Case> cases, ReportWords words, Instant created, int repeats) {
        this.repeats = repeats;
        this.cases = cases;
        this.words = words;
        this.created = created;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return words.text("overview.title");
    }

    @Override
    public String style() {
        return "overview";
    }

    @Override
    public void write(Markup out) {
        out.element("h2", title(), "class", "chapter");
        reasons(out);
        if (repeats > 0) {
            out.element("p", words.text("overview.repeated", repeats), "class", "note");
        }
        times(out);
    }

    private void reasons(Markup out) {
        Map<String, Integer> counts = reasonCounts();
        out.element("h3", words.text("overview.reasons"));
        BarChart.across(counts, words).draw(out, words.text("overview.reasons.alt", cases.size(), sentence(counts)));
        figures(out, words.text("overview.reason"), counts);
    }

    /** As near as the cases themselves name it, the most frequent first; what has no room is summed up. */
    private Map<String, Integer> reasonCounts() {
        Map<Cause, Integer> byCause = cases.stream()
                .map(one -> one.line().cause())
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(cause -> cause, cause -> 1, Integer::sum));
        List<Map.Entry<Cause, Integer>> sorted = byCause.entrySet().stream()
                .sorted(Map.Entry.<Cause, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        sorted.stream()
                .limit(MOST_REASONS)
                .forEach(entry -> counts.put(words.explainer().label(entry.getKey()), entry.getValue()));
        int rest =
                sorted.stream().skip(MOST_REASONS).mapToInt(Map.Entry::getValue).sum();
        if (rest > 0) {
            counts.put(words.text("overview.other"), rest);
        }
        return counts;
    }

    private void times(Markup out) {
        List<Instant> dates = cases.stream()
                .map(one -> one.line().message().head().date())
                .flatMap(Optional::stream)
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        Timeline timeline = Timeline.of(dates, words.zone(), created);
        Map<String, Integer> counts = timeline.labelled(words);
        out.element("h3", words.text(timeline.key()));
        int shown = dates.size() - timeline.aside();
        Map<String, Integer> filled = new LinkedHashMap<>(counts);
        filled.values().removeIf(count -> count == 0);
        BarChart.upright(counts, words).draw(out, words.text("overview.times.alt", shown, sentence(filled)));
        figures(out, words.text("overview.time"), filled);
        if (shown < cases.size()) {
            out.element("p", words.text("overview.undated", cases.size() - shown), "class", "note");
        }
    }

    private String sentence(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> words.text("overview.entry", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void figures(Markup out, String heading, Map<String, Integer> counts) {
        out.open("table", "class", "figures").open("thead").open("tr");
        out.element("th", heading, "scope", "col").element("th", words.text("overview.count"), "scope", "col");
        out.close("tr").close("thead").open("tbody");
        counts.forEach((label, count) -> out.open("tr")
                .element("th", label, "scope", "row")
                .element("td", words.number(count))
                .close("tr"));
        out.close("tbody").close("table");
    }
}
