// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Original;
import org.bumerang.explain.StopPlace;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.hijack.Truth;
import org.bumerang.mail.Message;

/** Writes the sheet of a row: a finding is explained by {@code explain}, other mail by a short text of ours. */
final class CaseWriter {

    private final Texts texts;
    private final FactWriter facts;
    private final ProofWriter proofs;

    CaseWriter(Texts texts, FactWriter facts) {
        this.texts = texts;
        this.facts = facts;
        this.proofs = new ProofWriter(texts);
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
                ? new CaseSheet.Grounds(CaseSheet.Proof.NONE, "", words.retry(), verdict(row), missing(row))
                : new CaseSheet.Grounds(proofs.of(finding), certainty, words.retry(), verdict(row), missing(row));
        boolean delivery = row.message().kind().isDeliveryReport() && !row.isFake();
        Optional<CaseSheet.Way> way = delivery ? Optional.of(way(row, finding, words.party())) : Optional.empty();
        return new CaseSheet(
                words.headline(),
                (words.happened() + " " + facts.story(row)).strip(),
                way,
                words.who(),
                words.now(),
                grounds,
                facts.facts(row));
    }

    private static CaseSheet.Way way(FindingRow row, Finding finding, Explanation.Party party) {
        CaseSheet.Sender sender = row.truth()
                .map(truth -> switch (truth) {
                    case HIJACKED -> CaseSheet.Sender.THIEF;
                    case BACKSCATTER -> CaseSheet.Sender.FORGER;
                    case FAKE, NORMAL, NOT_A_BOUNCE, UNDECIDED -> CaseSheet.Sender.PERSON;
                })
                .orElse(CaseSheet.Sender.PERSON);
        StopPlace stop = StopPlace.of(finding, row.message().report().handling().reportingMta());
        return new CaseSheet.Way(sender, party, stop);
    }

    private CaseSheet ofMessage(FindingRow row) {
        AnalyzedMessage message = row.message();
        String headline = row.isSuspicious()
                ? texts.text("detail.suspicious.headline")
                : texts.words().explainer().kind(message.kind());
        CaseSheet.Grounds grounds = new CaseSheet.Grounds(CaseSheet.Proof.NONE, "", "", verdict(row), missing(row));
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

    private static CaseSheet.Missing missing(FindingRow row) {
        AnalyzedMessage message = row.message();
        if (message.form() != Message.Form.WHOLE) {
            return CaseSheet.Missing.WHOLE_MESSAGE;
        }
        if (!message.kind().isDeliveryReport()) {
            return CaseSheet.Missing.NOTHING;
        }
        if (!row.truth().equals(Optional.of(Truth.UNDECIDED))) {
            return CaseSheet.Missing.NOTHING;
        }
        return message.original().extent() == ReturnedOriginal.Extent.NOTHING
                ? CaseSheet.Missing.ORIGINAL
                : CaseSheet.Missing.DECISION;
    }
}
