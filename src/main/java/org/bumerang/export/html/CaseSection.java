// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.explain.Explanation;
import org.bumerang.export.line.Line;

/** Single cases in full, on paper a page each. */
final class CaseSection implements Section {

    private static final List<Explanation.Party> PARTIES =
            List.of(Explanation.Party.YOU, Explanation.Party.YOUR_PROVIDER, Explanation.Party.RECIPIENT_SIDE);

    private static final int LONGEST_DIAGNOSTIC = 2_000;

    private final List<Case> cases;
    private final int ofAll;
    private final ReportWords words;

    CaseSection(List<Case> cases, int ofAll, ReportWords words) {
        this.cases = cases;
        this.ofAll = ofAll;
        this.words = words;
    }

    @Override
    public String id() {
        return "full";
    }

    @Override
    public String title() {
        return words.text("case.title");
    }

    @Override
    public String style() {
        return "full";
    }

    @Override
    public void write(Markup out) {
        out.element("h2", title(), "class", "chapter");
        if (cases.size() < ofAll) {
            out.element("p", words.text("case.some", cases.size(), ofAll));
        }
        cases.forEach(one -> full(out, one));
    }

    private void full(Markup out, Case one) {
        Line line = one.line();
        out.open("div", "class", "case");
        String number = words.text("case.number", one.number());
        Optional<Explanation> explained = words.explain(line);
        String headline = explained
                .map(Explanation::headline)
                .orElseGet(() -> words.explainer().kind(line.kind()));
        out.open("h3")
                .element("span", number, "class", "number")
                .write(" " + headline)
                .close("h3");
        explained.ifPresentOrElse(
                explanation -> explanation(out, explanation),
                () -> out.element("p", words.explainer().about(line.kind()), "class", "lead"));
        String story = words.story(line);
        if (!story.isEmpty()) {
            out.element("p", story, "class", "story");
        }
        line.finding().ifPresent(finding -> evidence(out, finding));
        facts(out, line);
        out.close("div");
    }

    private void explanation(Markup out, Explanation explanation) {
        out.element("p", explanation.happened(), "class", "lead");
        parties(out, explanation.party());
        out.element("p", explanation.who());
        out.element("h4", words.text("case.now")).open("ol");
        explanation.now().forEach(step -> out.element("li", step));
        out.close("ol");
        out.element("p", explanation.retry(), "class", "retry");
    }

    /** The three parties in the order of a mail's way, with a mark at whoever must act. */
    private void parties(Markup out, Explanation.Party acting) {
        out.open("table", "class", "parties").open("tbody").open("tr");
        PARTIES.forEach(party ->
                out.element("th", words.explainer().party(party), "scope", "col", "class", style(party, acting)));
        out.close("tr").open("tr");
        PARTIES.forEach(party ->
                out.element("td", party == acting ? words.text("case.acts") : "", "class", style(party, acting)));
        out.close("tr").close("tbody").close("table");
    }

    private static String style(Explanation.Party party, Explanation.Party acting) {
        return party == acting ? "acts" : "rests";
    }

    private void evidence(Markup out, Finding finding) {
        Evidence evidence = finding.classification().evidence();
        String diagnostic = finding.report().diagnostic();
        boolean inside = evidence.field() == Evidence.Field.DIAGNOSTIC
                && !evidence.text().isEmpty()
                && diagnostic.startsWith(evidence.text(), evidence.start())
                && evidence.end() <= LONGEST_DIAGNOSTIC;
        if (!diagnostic.isEmpty()) {
            out.element("h4", words.text("case.diagnostic"))
                    .open("p", "class", "quote")
                    .open("code");
            if (inside) {
                out.write(diagnostic.substring(0, evidence.start()));
                out.element("mark", evidence.text());
                out.write(cut(diagnostic, evidence.end()));
            } else {
                out.write(cut(diagnostic, 0));
            }
            out.close("code").close("p");
        }
        if (!inside && evidence.isQuotable()) {
            out.element("h4", words.text("case.evidence"));
            out.open("p", "class", "quote")
                    .element("code", IncidentSection.shortened(evidence.text()))
                    .close("p");
        }
    }

    private static String cut(String text, int from) {
        return text.length() <= LONGEST_DIAGNOSTIC
                ? text.substring(from)
                : text.substring(from, LONGEST_DIAGNOSTIC) + " …";
    }

    private void facts(Markup out, Line line) {
        out.element("h4", words.text("case.facts"));
        FactTable facts = new FactTable(out);
        AnalyzedMessage message = line.message();
        facts.row(words.text("fact.recipient"), line.recipient());
        facts.row(
                words.text("fact.aliases"),
                line.finding()
                        .map(finding -> String.join(", ", finding.report().aliases()))
                        .orElse(""));
        facts.row(
                words.text("fact.reason"),
                words.text(
                        "fact.reason.sure", words.label(line), words.explainer().certainty(line.certainty())));
        facts.row(words.text("fact.truth"), words.verdicts().truth(line.truth()));
        facts.row(
                words.text("fact.date"),
                message.head().date().map(words::moment).orElse(""));
        line.finding().map(Finding::report).ifPresent(report -> codes(facts, report));
        facts.row(words.text("fact.reporting"), message.report().handling().reportingMta());
        facts.row(words.text("fact.queue"), message.report().handling().queueId());
        facts.row(words.text("fact.original.subject"), message.original().subject());
        facts.row(words.text("fact.original.date"), message.original().date());
        facts.row(words.text("fact.original.to"), message.original().to());
        facts.row(
                words.text("fact.original.signers"),
                String.join(", ", message.original().origin().signers()));
        facts.row(words.text("fact.place"), words.text("fact.place.number", line.source(), line.index() + 1));
        facts.row(words.text("fact.rule"), line.rule());
        facts.end();
    }

    private void codes(FactTable facts, RecipientReport report) {
        report.status()
                .ifPresent(status -> facts.row(
                        words.text("fact.status"),
                        words.text(
                                "fact.code",
                                status.toString(),
                                words.explainer().statusMeaning(status))));
        report.answer().overruled().ifPresent(status -> facts.row(words.text("fact.overruled"), status.toString()));
        report.reply()
                .ifPresent(reply -> facts.row(
                        words.text("fact.reply"),
                        words.text(
                                "fact.code", reply.toString(), words.explainer().replyMeaning(reply))));
        facts.row(words.text("fact.command"), report.command());
        facts.row(words.text("fact.remote"), report.remoteMta());
        facts.row(words.text("fact.tried"), report.attempt().date());
        facts.row(words.text("fact.retry-until"), report.attempt().retryUntil());
    }
}
