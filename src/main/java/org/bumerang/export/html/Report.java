// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.analysis.Analysis;

/**
 * A report for people on a whole analysis, in one language: the verdict and what to do now, the incidents with their
 * evidence, an overview, all cases in a table, single cases in full, and what was read.
 */
public final class Report {

    private final ReportOptions options;
    private final ReportWords words;
    private final Analysis analysis;

    public Report(Analysis analysis, ReportOptions options) {
        this.analysis = analysis;
        this.options = options;
        words = new ReportWords(options.language(), options.created().getZone());
    }

    /** The title of the document. */
    public String title() {
        return words.text("report.title", words.day(options.created().toLocalDate()));
    }

    /** A single file for a browser, with its style inside. */
    public String forScreen() {
        Markup out = head(Page.sheet("report.css") + Page.sheet("screen.css"));
        out.close("head").open("body");
        List<Section> sections = sections();
        contents(out, sections);
        return body(out, sections);
    }

    /**
     * Well-formed XHTML for a renderer of pages, with bookmarks in its head.
     *
     * @param sheet the style of the pages
     */
    public String forPaper(String sheet) {
        Markup out = head(Page.sheet("report.css") + sheet);
        List<Section> sections = sections();
        out.open("bookmarks");
        for (Section section : sections) {
            out.empty("bookmark", "name", section.title(), "href", "#" + section.id());
        }
        out.close("bookmarks").close("head").open("body");
        return body(out, sections);
    }

    private Markup head(String style) {
        return Page.head(words.language(), title(), style);
    }

    private String body(Markup out, List<Section> sections) {
        out.element("p", words.text("report.brand", words.day(options.created().toLocalDate())), "class", "brand");
        for (Section section : sections) {
            out.open("div", "class", "section " + section.style(), "id", section.id());
            section.write(out);
            out.close("div");
        }
        return out.close("body").close("html").toString();
    }

    private void contents(Markup out, List<Section> sections) {
        out.open("nav", "aria-label", words.text("report.contents")).open("ul");
        for (Section section : sections) {
            out.open("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .close("li");
        }
        out.close("ul").close("nav");
    }

    private List<Section> sections() {
        List<Case> cases = Case.of(analysis);
        List<Section> sections = new ArrayList<>();
        sections.add(new VerdictSection(analysis, options.part(), words));
        if (!analysis.assessment().incidents().isEmpty()) {
            sections.add(new IncidentSection(analysis.assessment().incidents(), words));
        }
        if (!cases.isEmpty()) {
            sections.add(new OverviewSection(
                    cases,
                    words,
                    options.created().toInstant(),
                    analysis.stories().repeats()));
            sections.add(new TableSection(cases, words));
            List<Case> chosen = Case.chosen(cases, options.casePages());
            if (!chosen.isEmpty()) {
                sections.add(new CaseSection(chosen, cases.size(), words));
            }
        }
        sections.add(new SourceSection(analysis, options, words));
        return sections;
    }
}
