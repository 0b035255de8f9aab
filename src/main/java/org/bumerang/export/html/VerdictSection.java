// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.export.line.Part;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.VerdictKind;

/** The first page: the verdict, why, and what to do now, with a box to tick beside each step. */
final class VerdictSection implements Section {

    private static final int MOST_GROUNDS = 3;

    private final Analysis analysis;
    private final HijackAssessment assessment;
    private final Optional<Part> part;
    private final ReportWords words;

    VerdictSection(Analysis analysis, Optional<Part> part, ReportWords words) {
        this.analysis = analysis;
        this.part = part;
        this.assessment = analysis.assessment();
        this.words = words;
    }

    @Override
    public String id() {
        return "verdict";
    }

    @Override
    public String title() {
        return words.text("verdict.title");
    }

    @Override
    public String style() {
        return "verdict";
    }

    @Override
    public void write(Markup out) {
        out.open("div", "class", "answer " + tone());
        out.element("h1", words.verdicts().headline(assessment));
        out.element("p", words.verdicts().summary(assessment), "class", "lead");
        if (!analysis.complete()) {
            out.element("p", words.text("verdict.incomplete"), "class", "note");
        }
        part.ifPresent(some -> out.element("p", words.text("verdict.part", some.size(), some.all()), "class", "note"));
        out.close("div");
        grounds(out);
        steps(out);
        accounts(out);
    }

    private void grounds(Markup out) {
        List<Signal> signals = assessment.incidents().stream()
                .findFirst()
                .map(Incident::signals)
                .orElse(List.of());
        if (signals.isEmpty()) {
            return;
        }
        out.element("h2", words.text("verdict.why"));
        out.open("ul");
        signals.stream()
                .map(words.verdicts()::signal)
                .distinct()
                .limit(MOST_GROUNDS)
                .forEach(ground -> out.element("li", ground));
        out.close("ul");
    }

    private void steps(Markup out) {
        if (assessment.advice().isEmpty()) {
            return;
        }
        out.element("h2", words.text("verdict.now"));
        out.open("ol", "class", "steps");
        for (AdviceStep step : assessment.advice()) {
            out.open("li").open("span", "class", "box", "aria-hidden", "true").close("span");
            out.element("strong", words.verdicts().adviceTitle(step));
            out.empty("br");
            StepText.write(words.verdicts().advice(step, assessment), out);
            out.close("li");
        }
        out.close("ol");
    }

    private void accounts(Markup out) {
        if (assessment.accounts().isEmpty()) {
            return;
        }
        out.element("h2", words.text("verdict.accounts"));
        out.open("ul");
        for (Account account : assessment.accounts()) {
            out.element("li", words.verdicts().account(account));
        }
        out.close("ul");
    }

    /** Of different incidents the most urgent one gives the colour. */
    private String tone() {
        return assessment
                .mostUrgent()
                .filter(first -> assessment.kind() == VerdictKind.MIXED)
                .map(first -> tone(first.kind()))
                .orElseGet(() -> tone(assessment.kind()));
    }

    /** The colour of a verdict; its words say the same. */
    static String tone(VerdictKind kind) {
        return switch (kind) {
            case HIJACKED -> "alarm";
            case CHECK, MIXED, FAKE -> "heed";
            case BACKSCATTER, NORMAL, NONE -> "calm";
            case UNDECIDED -> "open";
        };
    }
}
