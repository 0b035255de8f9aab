// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.function.Function;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;

/** Every incident: what speaks for its verdict with the quoted lines, what against it, what is missing. */
final class IncidentSection implements Section {

    /** More would hide the urgent ones, which come first. */
    private static final int MOST_INCIDENTS = 20;

    /** The same line quoted over and over proves nothing more. */
    private static final int MOST_SIGNALS = 12;

    /** So few fit on a page without a break in their middle. */
    private static final int FEW_SIGNALS = 3;

    private static final int LONGEST_QUOTE = 400;

    private final List<Incident> incidents;
    private final ReportWords words;

    IncidentSection(List<Incident> incidents, ReportWords words) {
        this.incidents = incidents;
        this.words = words;
    }

    @Override
    public String id() {
        return "incidents";
    }

    @Override
    public String title() {
        return words.text("incidents.title");
    }

    @Override
    public String style() {
        return "incidents";
    }

    @Override
    public void write(Markup out) {
        out.element("h2", title(), "class", "chapter");
        out.element("p", words.text("incidents.intro"));
        incidents.stream().limit(MOST_INCIDENTS).forEach(incident -> incident(out, incident));
        int left = incidents.size() - MOST_INCIDENTS;
        if (left > 0) {
            out.element("p", words.text("incidents.more", left), "class", "note");
        }
    }

    private void incident(Markup out, Incident incident) {
        int grounds = incident.signals().size() + incident.against().size();
        String size = grounds <= FEW_SIGNALS ? "short " : "";
        out.open("div", "class", "incident " + size + VerdictSection.tone(incident.kind()));
        out.element("h3", words.verdicts().headline(incident));
        out.element("p", words.verdicts().summary(incident));
        out.open("p", "class", "grade");
        out.write(words.text("incidents.grade", words.verdicts().grade(incident)) + " ");
        out.write(words.text("incidents.messages", incident.messages().size())).close("p");
        signals(out, words.text("incidents.for"), incident.signals(), words.verdicts()::signal);
        signals(out, words.text("incidents.against"), incident.against(), words.verdicts()::against);
        missing(out, incident.missing());
        out.close("div");
    }

    private void signals(Markup out, String heading, List<Signal> signals, Function<Signal, String> text) {
        if (signals.isEmpty()) {
            return;
        }
        out.element("h4", heading).open("ul", "class", "signals");
        signals.stream().limit(MOST_SIGNALS).forEach(signal -> {
            out.open("li").write(text.apply(signal));
            quote(out, signal);
            out.close("li");
        });
        out.close("ul");
    }

    /** What a signal rests on: a line of one mail, or what was counted in all of them. */
    private void quote(Markup out, Signal signal) {
        String quote = signal.isQuotable() ? signal.quote() : "";
        if (quote.isEmpty()) {
            return;
        }
        if (quote.length() < 10 && quote.chars().allMatch(c -> c >= '0' && c <= '9')) {
            out.write(" " + words.text("incidents.counted", Integer.parseInt(quote)));
            return;
        }
        out.open("div", "class", "quote").element("code", shortened(quote));
        MessageKey message = signal.message();
        String place = words.text("incidents.place", message.source(), message.index() + 1);
        out.element("span", place, "class", "place").close("div");
    }

    private void missing(Markup out, List<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        out.element("h4", words.text("incidents.missing")).open("ul");
        missing.forEach(one -> out.element("li", words.verdicts().missing(one)));
        out.close("ul");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + " …";
    }
}
