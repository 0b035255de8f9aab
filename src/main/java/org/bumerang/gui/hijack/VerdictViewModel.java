// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.VerdictWords;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.Signal;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.smtp.MailAddress;

/** The verdict of the loaded check in the spoken language, the ticks on the advice, and the person's answers. */
public final class VerdictViewModel {

    private static final Set<VerdictKind> ASKED =
            EnumSet.of(VerdictKind.HIJACKED, VerdictKind.CHECK, VerdictKind.UNDECIDED, VerdictKind.BACKSCATTER);

    private final CheckViewModel check;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<VerdictSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<AdviceStep> ticked = FXCollections.observableSet();

    public VerdictViewModel(CheckViewModel check, Texts texts) {
        this.check = check;
        this.texts = texts;
        check.analysisProperty().subscribe(now -> write());
        texts.wordsProperty().subscribe(now -> write());
    }

    ReadOnlyObjectProperty<Optional<VerdictSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The steps that the person has ticked off; they stay until what is loaded is closed. */
    ObservableSet<AdviceStep> ticked() {
        return ticked;
    }

    void answer(String incident, Answer answer) {
        check.answer(incident, answer);
    }

    /** Takes an address as the person's own; false where it is none. */
    boolean addAccount(String text) {
        Optional<MailAddress> address = MailAddress.parse(text);
        address.ifPresent(check::addAccount);
        return address.isPresent();
    }

    private void write() {
        if (check.analysisProperty().get().isEmpty()) {
            ticked.clear();
        }
        sheet.set(check.analysisProperty().get().map(Analysis::assessment).map(this::sheet));
    }

    private VerdictSheet sheet(HijackAssessment assessment) {
        VerdictWords words = texts.words().verdicts();
        return new VerdictSheet(
                assessment.kind(),
                words.headline(assessment),
                words.summary(assessment),
                assessment.incidents().stream()
                        .map(incident -> incident(incident, words))
                        .toList(),
                assessment.advice().stream()
                        .map(step -> new VerdictSheet.Step(step, words.adviceTitle(step), words.advice(step)))
                        .toList(),
                assessment.accounts().stream()
                        .map(words::account)
                        .map(Shown::line)
                        .toList());
    }

    private VerdictSheet.Case incident(Incident incident, VerdictWords words) {
        Optional<Answer> answer = check.answerTo(incident.id());
        boolean question = ASKED.contains(incident.kind()) && incident.missing().contains(Missing.ANSWER);
        return new VerdictSheet.Case(
                new VerdictSheet.Heading(
                        incident.id(),
                        incident.kind(),
                        words.headline(incident),
                        words.summary(incident),
                        texts.text("verdict.size", incident.messages().size())),
                incident.signals().stream()
                        .map(signal -> ground(signal, words.signal(signal)))
                        .toList(),
                incident.against().stream()
                        .map(signal -> ground(signal, words.against(signal)))
                        .toList(),
                incident.missing().stream().map(words::missing).toList(),
                question || answer.isPresent(),
                answer);
    }

    private static VerdictSheet.Ground ground(Signal signal, String words) {
        return new VerdictSheet.Ground(words, Shown.line(signal.quote()), signal.message());
    }
}
