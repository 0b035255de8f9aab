// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.Story;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Messages;
import org.bumerang.explain.Original;
import org.bumerang.hijack.Truth;

/** The findings, those with the same cause together: what they share is said once. */
final class CasesText {
    // the longest answers of real servers have some 400 characters
    private static final int SHOWN = 400;

    private final Messages messages;
    private final Explainer explainer;
    private final ZoneId zone;

    CasesText(Messages messages, Explainer explainer, ZoneId zone) {
        this.zone = zone;
        this.messages = messages;
        this.explainer = explainer;
    }

    /** A finding, the message it stands in and the verdict on that message. */
    private record Case(AnalyzedMessage message, Finding finding, Truth truth, Optional<Story> story) {
        Classification outcome() {
            return finding.classification();
        }
    }

    /** What shares an explanation. */
    private record Sort(Cause cause, MessageKind kind, Truth truth) {}

    void write(Analysis analysis, TextPage page) {
        Map<Sort, List<Case>> sorts = new LinkedHashMap<>();
        for (AnalyzedMessage message : analysis.messages()) {
            Truth truth = analysis.truthOf(message);
            for (int place = 0; place < message.findings().size(); place++) {
                Finding finding = message.findings().get(place);
                Sort sort = new Sort(
                        finding.classification().cause(), finding.report().kind(), truth);
                sorts.computeIfAbsent(sort, fresh -> new ArrayList<>())
                        .add(new Case(
                                message, finding, truth, analysis.stories().of(message, place)));
            }
        }
        sorts.values().forEach(cases -> write(cases, page));
    }

    private void write(List<Case> cases, TextPage page) {
        Explanation shared = explanation(cases.getFirst());
        page.heading(messages.text("text.cases", shared.headline(), cases.size()));
        cases.forEach(item -> writeCase(item, page));
        page.line(2, "→ ", shared.who());
        shared.now().forEach(step -> page.line(4, "☐ ", step));
        if (!shared.retry().isBlank()) {
            page.line(4, shared.retry());
        }
    }

    private void writeCase(Case item, TextPage page) {
        page.line(2, "• ", (explanation(item).happened() + " " + story(item)).strip());
        String quoted = quoted(item);
        String place = messages.text(
                "text.place",
                item.message().location().source(),
                item.message().location().index() + 1);
        page.line(4, quoted.isBlank() ? place : messages.text("text.quote", shortened(quoted), place));
    }

    // in a fraud nobody delivered
    private String story(Case item) {
        return item.story()
                .filter(story -> item.truth() != Truth.FAKE)
                .map(story -> explainer.story(item.finding(), story, zone))
                .orElse("");
    }

    private Explanation explanation(Case item) {
        AnalyzedMessage.Original original = item.message().original();
        return explainer.explain(
                item.finding(),
                new Original(
                        original.to(),
                        original.subject(),
                        original.date(),
                        item.message().report().dangerousFiles()),
                item.truth());
    }

    /** The server's words where there are any, else the words that decided. */
    private static String quoted(Case item) {
        String diagnostic = item.finding().report().diagnostic();
        Evidence evidence = item.outcome().evidence();
        return diagnostic.isBlank() && evidence.isQuotable() ? evidence.text() : diagnostic;
    }

    private static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= SHOWN;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + " …";
    }
}
