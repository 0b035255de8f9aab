// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.RowWords;

/** The facts of a case, as far as they are known, in the order a person asks for them. */
final class FactWriter {

    private static final int MOST_PLACES = 20;

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
        add(facts, Term.WRITTEN_BY, message.report().handling().reportingMta());
        add(facts, Term.QUEUE, message.report().handling().queueId());
        add(facts, Term.WHEN, words.when(row));
        add(facts, Term.FROM, message.head().from());
        add(facts, Term.SUBJECT, message.head().subject());
        addOriginal(facts, row);
        add(facts, Term.SOURCE, places(row));
        row.finding()
                .ifPresent(finding ->
                        add(facts, Term.RULE, finding.classification().rule()));
        return facts;
    }

    /** What other reports say of the same delivery; empty where there is none. */
    String story(FindingRow row) {
        return words.story(row);
    }

    private void addReport(List<CaseSheet.Fact> facts, Finding finding) {
        RecipientReport report = finding.report();
        var explainer = texts.words().explainer();
        add(facts, Term.RECIPIENT, report.recipient());
        add(facts, Term.ALIASES, String.join(", ", report.aliases()));
        report.status().ifPresent(code -> add(facts, Term.STATUS, code.toString(), explainer.statusMeaning(code)));
        report.answer()
                .overruled()
                .ifPresent(code -> add(facts, Term.OVERRULED, code.toString(), explainer.statusMeaning(code)));
        report.reply().ifPresent(code -> add(facts, Term.REPLY, code.toString(), explainer.replyMeaning(code)));
        add(facts, Term.REMOTE, report.remoteMta());
        add(facts, Term.COMMAND, report.command());
        add(facts, Term.TRIED, report.attempt().date());
        add(facts, Term.RETRY_UNTIL, report.attempt().retryUntil());
    }

    private void addOriginal(List<CaseSheet.Fact> facts, FindingRow row) {
        AnalyzedMessage.Original original = row.message().original();
        if (row.message().kind().isDeliveryReport()) {
            add(facts, Term.RETURNED, returned(original.extent()));
        }
        add(facts, Term.ORIGINAL_SUBJECT, original.subject());
        add(facts, Term.ORIGINAL_TO, original.to());
        add(facts, Term.ORIGINAL_FROM, original.from());
        add(facts, Term.ORIGINAL_DATE, original.date());
        add(facts, Term.ORIGINAL_ID, original.messageId());
        add(facts, Term.SIGNERS, String.join(", ", original.origin().signers()));
    }

    private String returned(ReturnedOriginal.Extent extent) {
        return switch (extent) {
            case NOTHING -> texts.text("returned.nothing");
            case HEADERS -> texts.text("returned.headers");
            case WHOLE -> texts.text("returned.whole");
        };
    }

    /** Where the mail lies; one that was loaded several times, all its places. */
    private String places(FindingRow row) {
        return Stream.concat(Stream.of(row.message().location()), row.copies().stream())
                .limit(MOST_PLACES)
                .map(place -> texts.text("fact.source-place", place.source(), place.index() + 1))
                .collect(Collectors.joining("; "));
    }

    private void add(List<CaseSheet.Fact> facts, Term term, String value) {
        add(facts, term, value, "");
    }

    private void add(List<CaseSheet.Fact> facts, Term term, String value, String meaning) {
        if (!value.isBlank()) {
            facts.add(new CaseSheet.Fact(
                    texts.text(term.nameKey()), Shown.line(value), meaning, texts.text(term.explanationKey())));
        }
    }
}
