// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.function.Function;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;

/** Every incident: what speaks for its verdict with the quoted lines, what against it, what is missing. */
final class IncidentSection implements Section {

    /** More would hide the urgent ones, which come first. */
    private static final int MOST_INCIDENTS = 20;

    /** The same line quoted over and over proves nothing more. */
    private static final int MOST_SIGNALS = 12;

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
        out.open("div", "class", "incident " + VerdictSection.tone(incident.kind()));
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
        signals.stream().limit(MOST_SIGNALS).forEach(signal -> signal(out, signal, text.apply(signal)));
        out.close("ul");
    }

    private void signal(Markup out, Signal signal, String text) {
        out.open("li").write(text);
        if (!signal.quote().isEmpty()) {
            out.open("div", "class", "quote").element("code", shortened(signal.quote()));
            out.element(
                    "span",
                    words.text(
                            "incidents.place",
                            signal.message().source(),
                            signal.message().index() + 1),
                    "class",
                    "place");
            out.close("div");
        }
        out.close("li");
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
