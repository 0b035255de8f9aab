// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Original;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;

/** Writes the sheet of a row: a finding is explained by {@code explain}, other mail by a short text of ours. */
final class CaseWriter {

    private final Texts texts;
    private final FactWriter facts;

    CaseWriter(Texts texts, FactWriter facts) {
        this.texts = texts;
        this.facts = facts;
    }

    CaseSheet sheet(FindingRow row) {
        return row.finding().map(finding -> ofFinding(row, finding)).orElseGet(() -> ofMessage(row));
    }

    private CaseSheet ofFinding(FindingRow row, Finding finding) {
        Explanation words = explanation(row, finding);
        Classification classification = finding.classification();
        String certainty =
                texts.text("detail.certainty", texts.words().explainer().certainty(classification.certainty()));
        // in a fraud no server said anything and nobody delivered
        CaseSheet.Grounds grounds = row.isFake()
                ? new CaseSheet.Grounds(CaseSheet.Proof.NONE, "", words.retry(), verdict(row))
                : new CaseSheet.Grounds(proof(finding), certainty, words.retry(), verdict(row));
        boolean delivery = row.message().kind().isDeliveryReport() && !row.isFake();
        Optional<Explanation.Party> party = delivery ? Optional.of(words.party()) : Optional.empty();
        return new CaseSheet(
                words.headline(),
                (words.happened() + " " + facts.story(row)).strip(),
                party,
                words.who(),
                words.now(),
                grounds,
                facts.facts(row));
    }

    private CaseSheet ofMessage(FindingRow row) {
        AnalyzedMessage message = row.message();
        String headline = row.isSuspicious()
                ? texts.text("detail.suspicious.headline")
                : texts.words().explainer().kind(message.kind());
        CaseSheet.Grounds grounds = new CaseSheet.Grounds(CaseSheet.Proof.NONE, "", "", verdict(row));
        return new CaseSheet(headline, happened(row), Optional.empty(), "", List.of(), grounds, facts.facts(row));
    }

    private Explanation explanation(FindingRow row, Finding finding) {
        AnalyzedMessage.Original back = row.message().original();
        Original original = new Original(
                back.to(),
                Shown.line(back.subject()),
                back.date(),
                row.message().report().dangerousFiles());
        Explainer explainer = texts.words().explainer();
        return row.truth()
                .map(truth -> explainer.explain(finding, original, truth))
                .orElseGet(() -> explainer.explain(finding, original));
    }

    private String happened(FindingRow row) {
        if (row.isSuspicious()) {
            return texts.text("detail.suspicious.happened");
        }
        MessageKind kind = row.message().kind();
        return row.message()
                .problem()
                .map(problem -> texts.words().explainer().unreadable(problem))
                .orElseGet(() -> texts.text("detail.kind." + kind.id()));
    }

    private String verdict(FindingRow row) {
        return row.truth()
                .map(truth ->
                        texts.text("detail.verdict", texts.words().verdicts().truth(truth)))
                .orElse("");
    }

    /** The diagnostic line with the deciding words marked, or these words alone where they stand elsewhere. */
    static CaseSheet.Proof proof(Finding finding) {
        String line = finding.report().diagnostic();
        Evidence evidence = finding.classification().evidence();
        boolean inLine = evidence.field() == Evidence.Field.DIAGNOSTIC && evidence.end() <= line.length();
        if (inLine) {
            return new CaseSheet.Proof(
                    Shown.line(line.substring(0, evidence.start())),
                    Shown.line(line.substring(evidence.start(), evidence.end())),
                    Shown.line(line.substring(evidence.end())));
        }
        if (!evidence.isQuotable()) {
            return new CaseSheet.Proof(Shown.line(line), "", "");
        }
        int found = line.indexOf(evidence.text());
        if (found >= 0) {
            return new CaseSheet.Proof(
                    Shown.line(line.substring(0, found)),
                    Shown.line(evidence.text()),
                    Shown.line(line.substring(found + evidence.text().length())));
        }
        return new CaseSheet.Proof("", Shown.line(evidence.text()), "");
    }
}
