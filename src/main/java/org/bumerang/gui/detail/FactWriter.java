// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.List;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.RowWords;

/** The facts of a case, as far as they are known, in the order a person asks for them. */
final class FactWriter {

    private final Texts texts;
    private final RowWords words;

    FactWriter(Texts texts, RowWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<CaseSheet.Fact> facts(FindingRow row) {
        List<CaseSheet.Fact> facts = new ArrayList<>();
        row.finding().ifPresent(finding -> addReport(facts, finding));
        AnalyzedMessage message = row.message();
        add(facts, texts.text("fact.written-by"), message.report().handling().reportingMta());
        add(facts, texts.text("fact.queue"), message.report().handling().queueId());
        add(facts, texts.text("fact.when"), words.when(row));
        add(facts, texts.text("fact.from"), message.head().from());
        add(facts, texts.text("fact.subject"), message.head().subject());
        addOriginal(facts, message.original());
        add(facts, texts.text("fact.source"), source(message));
        row.finding()
                .ifPresent(finding -> add(
                        facts, texts.text("fact.rule"), finding.classification().rule()));
        return facts;
    }

    /** What other reports say of the same delivery; empty where there is none. */
    String story(FindingRow row) {
        return words.story(row);
    }

    private void addReport(List<CaseSheet.Fact> facts, Finding finding) {
        RecipientReport report = finding.report();
        var explainer = texts.words().explainer();
        add(facts, texts.text("fact.recipient"), report.recipient());
        add(facts, texts.text("fact.aliases"), String.join(", ", report.aliases()));
        report.status()
                .ifPresent(status -> facts.add(new CaseSheet.Fact(
                        texts.text("fact.status"), status.toString(), explainer.statusMeaning(status))));
        report.answer()
                .overruled()
                .ifPresent(status -> facts.add(new CaseSheet.Fact(
                        texts.text("fact.overruled"), status.toString(), explainer.statusMeaning(status))));
        report.reply()
                .ifPresent(reply -> facts.add(
                        new CaseSheet.Fact(texts.text("fact.reply"), reply.toString(), explainer.replyMeaning(reply))));
        add(facts, texts.text("fact.remote"), report.remoteMta());
        add(facts, texts.text("fact.command"), report.command());
        add(facts, texts.text("fact.tried"), report.attempt().date());
        add(facts, texts.text("fact.retry-until"), report.attempt().retryUntil());
    }

    private void addOriginal(List<CaseSheet.Fact> facts, AnalyzedMessage.Original original) {
        add(facts, texts.text("fact.original-subject"), original.subject());
        add(facts, texts.text("fact.original-to"), original.to());
        add(facts, texts.text("fact.original-from"), original.from());
        add(facts, texts.text("fact.original-date"), original.date());
        add(facts, texts.text("fact.original-id"), original.messageId());
        add(
                facts,
                texts.text("fact.signers"),
                String.join(", ", original.origin().signers()));
    }

    private String source(AnalyzedMessage message) {
        return texts.text(
                "fact.source-place",
                message.location().source(),
                message.location().index() + 1);
    }

    private static void add(List<CaseSheet.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new CaseSheet.Fact(label, Shown.line(value), ""));
        }
    }
}
