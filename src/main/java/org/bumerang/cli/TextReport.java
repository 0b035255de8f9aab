// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.dsn.MessageKind;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Messages;
import org.bumerang.explain.VerdictWords;
import org.bumerang.mail.Aside;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;

/** An analysis as text for people: the verdict, why, what to do now, then every finding in plain words. */
final class TextReport {
    private final Messages messages;
    private final Explainer explainer;
    private final VerdictText verdict;
    private final CasesText cases;

    TextReport(Messages messages, ZoneId zone) {
        this.messages = messages;
        explainer = new Explainer(messages.language());
        verdict = new VerdictText(messages, new VerdictWords(messages.language()));
        cases = new CasesText(messages, explainer, zone);
    }

    /** Writes and flushes; the stream stays open. */
    void write(Analysis analysis, OutputStream out) {
        TextPage page = new TextPage(out);
        verdict.write(analysis, page);
        cases.write(analysis, page);
        writeOtherMail(analysis, page);
        if (analysis.attachedCount() > 0) {
            page.line(2, "→ ", messages.text("text.attached", analysis.attachedCount()));
        }
        writeSent(analysis, page);
        writeSkipped(analysis, page);
        page.blank();
        page.line(0, messages.text(analysis.complete() ? "text.privacy" : "text.incomplete"));
        page.flush();
    }

    /** Mail without a finding, counted by kind. */
    private void writeOtherMail(Analysis analysis, TextPage page) {
        Map<MessageKind, Long> counts = analysis.messages().stream()
                .filter(message ->
                        message.findings().isEmpty() && message.problem().isEmpty())
                .map(AnalyzedMessage::kind)
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            page.heading(messages.text("text.other"));
            counts.forEach(
                    (kind, count) -> page.line(2, "• ", messages.text("text.other.kind", explainer.kind(kind), count)));
        }
    }

    /** Which folders of the person were taken for sent mail. */
    private void writeSent(Analysis analysis, TextPage page) {
        List<Aside> sent = asides(analysis).filter(Aside::isSentMail).toList();
        if (!sent.isEmpty()) {
            page.heading(messages.text("text.sent"));
            sent.forEach(aside -> writePlace(aside.first(), explainer.aside(aside), page));
        }
    }

    private static Stream<Aside> asides(Analysis analysis) {
        return analysis.inputs().stream().flatMap(input -> input.aside().stream());
    }

    private void writeSkipped(Analysis analysis, TextPage page) {
        boolean nothing =
                analysis.inputs().stream().allMatch(input -> input.skipped().isEmpty())
                        && asides(analysis).allMatch(Aside::isSentMail);
        if (nothing) {
            return;
        }
        page.heading(messages.text("text.skipped"));
        for (InputSummary input : analysis.inputs()) {
            for (Unreadable place : input.skipped()) {
                writePlace(place.location(), explainer.unreadable(place), page);
            }
            input.aside().stream()
                    .filter(aside -> !aside.isSentMail())
                    .forEach(aside -> writePlace(aside.first(), explainer.aside(aside), page));
        }
    }

    private void writePlace(MessageLocation where, String why, TextPage page) {
        page.line(2, "• ", messages.text("skipped.place", where.source(), why));
    }
}
