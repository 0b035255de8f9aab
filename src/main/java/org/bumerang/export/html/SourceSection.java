// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bumerang.analysis.Analysis;
import org.bumerang.mail.Aside;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;

/** The last page: what was read and what was not, and with which program and rules. */
final class SourceSection implements Section {

    private static final int MOST_SKIPPED = 200;

    private final Analysis analysis;
    private final ReportOptions options;
    private final ReportWords words;

    SourceSection(Analysis analysis, ReportOptions options, ReportWords words) {
        this.analysis = analysis;
        this.options = options;
        this.words = words;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return words.text("sources.title");
    }

    @Override
    public String style() {
        return "sources";
    }

    @Override
    public void write(Markup out) {
        out.element("h2", title(), "class", "chapter");
        analysis.inputs().forEach(input -> input(out, input));
        List<Unreadable> skipped = analysis.inputs().stream()
                .flatMap(input -> input.skipped().stream())
                .toList();
        Map<Boolean, List<Aside>> bySent = analysis.inputs().stream()
                .flatMap(input -> input.aside().stream())
                .collect(Collectors.partitioningBy(Aside::isSentMail));
        List<Aside> sent = bySent.getOrDefault(true, List.of());
        List<Aside> aside = bySent.getOrDefault(false, List.of());
        if (!sent.isEmpty()) {
            out.element("h3", words.text("sources.sent"));
            table(out, words.text("sources.what"));
            sent.forEach(left -> place(out, left.first(), words.explainer().aside(left)));
            out.close("tbody").close("table");
        }
        out.element("h3", words.text("sources.skipped"));
        if (skipped.isEmpty() && aside.isEmpty()) {
            out.element("p", words.text("sources.skipped.none"));
        } else {
            skipped(out, skipped, aside);
        }
        imprint(out);
    }

    private void input(Markup out, InputSummary input) {
        FactTable facts = new FactTable(out);
        facts.row(words.text("sources.path"), input.path());
        facts.row(words.text("sources.messages"), words.number(input.messages()));
        facts.row(words.text("sources.size"), words.size(input.bytes()));
        facts.row(words.text("sources.hash"), input.sha256());
        facts.row(
                words.text("sources.skipped.count"),
                words.number(input.skipped().size()));
        facts.end();
    }

    private void skipped(Markup out, List<Unreadable> skipped, List<Aside> aside) {
        table(out, words.text("sources.why"));
        for (Unreadable place : skipped.subList(0, Math.min(MOST_SKIPPED, skipped.size()))) {
            place(out, place.location(), words.explainer().unreadable(place));
        }
        aside.forEach(left -> place(out, left.first(), words.explainer().aside(left)));
        out.close("tbody").close("table");
        if (skipped.size() > MOST_SKIPPED) {
            out.element("p", words.text("sources.skipped.more", skipped.size() - MOST_SKIPPED), "class", "note");
        }
    }

    private void table(Markup out, String second) {
        out.open("table", "class", "skipped").open("thead").open("tr");
        out.element("th", words.text("sources.where"), "scope", "col");
        out.element("th", second, "scope", "col");
        out.close("tr").close("thead").open("tbody");
    }

    private static void place(Markup out, MessageLocation where, String why) {
        out.open("tr").element("td", where.source()).element("td", why).close("tr");
    }

    private void imprint(Markup out) {
        out.element("h3", words.text("sources.imprint"));
        FactTable facts = new FactTable(out);
        facts.row(words.text("sources.program"), options.program());
        facts.row(words.text("sources.created"), words.moment(options.created()));
        facts.row(words.text("sources.rules"), words.isoDay(options.rulesDate()));
        facts.end();
        out.element("p", words.text("sources.limits"), "class", "note");
    }
}
