// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.VerdictWords;
import org.bumerang.explain.book.Topics;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.task.CheckViewModel;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.mail.Aside;
import org.bumerang.smtp.MailAddress;

/** The verdict of the loaded check in the spoken language, the ticks on the advice, and the person's answers. */
public final class VerdictViewModel {

    private final CheckViewModel check;
    private final Texts texts;
    private final AskedMails asked;
    private final LetterWriter letters;
    private final Topics topics = new Topics();
    private final ReadOnlyObjectWrapper<Optional<VerdictSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<AdviceStep> ticked = FXCollections.observableSet();

    /** @param zone in which times are written and days counted */
    public VerdictViewModel(CheckViewModel check, Texts texts, ZoneId zone) {
        this.check = check;
        this.texts = texts;
        this.asked = new AskedMails(texts, zone);
        this.letters = new LetterWriter(zone);
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

    void removeAccount(MailAddress address) {
        check.removeAccount(address);
    }

    private void write() {
        if (check.analysisProperty().get().isEmpty()) {
            ticked.clear();
        }
        sheet.set(check.analysisProperty().get().map(this::sheet));
    }

    private VerdictSheet sheet(Analysis analysis) {
        HijackAssessment assessment = analysis.assessment();
        Set<MessageKey> asking = assessment.incidents().stream()
                .filter(this::isQuestion)
                .flatMap(incident -> incident.messages().stream())
                .collect(Collectors.toSet());
        Map<MessageKey, AnalyzedMessage> mails = asking.isEmpty()
                ? Map.of()
                : analysis.messages().stream()
                        .filter(message -> asking.contains(message.key()))
                        .collect(Collectors.toMap(AnalyzedMessage::key, Function.identity(), (first, second) -> first));
        VerdictWords words = texts.words().verdicts();
        return new VerdictSheet(
                assessment.kind(),
                words.headline(assessment),
                words.summary(assessment),
                assessment.incidents().stream()
                        .map(incident -> incident(incident, mails, words))
                        .toList(),
                new VerdictSheet.Todo(
                        assessment.advice().stream()
                                .map(step -> new VerdictSheet.Step(
                                        step,
                                        words.adviceTitle(step),
                                        words.advice(step, assessment),
                                        topics.page(step)))
                                .toList(),
                        letters.of(analysis, texts.words())),
                assessment.accounts().stream()
                        .map(account -> new VerdictSheet.Own(account.address(), Shown.line(words.account(account))))
                        .toList(),
                analysis.inputs().stream()
                        .flatMap(input -> input.aside().stream())
                        .filter(Aside::isSentMail)
                        .map(this::sentFolder)
                        .toList());
    }

    private String sentFolder(Aside sent) {
        String place = Shown.line(sent.first().source());
        return texts.text(
                "notice.skipped-line", place, texts.words().explainer().aside(sent));
    }

    private VerdictSheet.Case incident(Incident incident, Map<MessageKey, AnalyzedMessage> mails, VerdictWords words) {
        Optional<Answer> answer = check.answerTo(incident.id());
        boolean question = isQuestion(incident);
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
                incident.missing().stream()
                        .map(lack -> new VerdictSheet.Gap(words.missing(lack), topics.page(lack)))
                        .toList(),
                question,
                question ? asked.lines(mailsOf(incident, mails)) : List.of(),
                answer);
    }

    private boolean isQuestion(Incident incident) {
        return incident.isAsked() || check.answerTo(incident.id()).isPresent();
    }

    private static List<AnalyzedMessage> mailsOf(Incident incident, Map<MessageKey, AnalyzedMessage> mails) {
        return incident.messages().stream()
                .flatMap(key -> Optional.ofNullable(mails.get(key)).stream())
                .toList();
    }

    private static VerdictSheet.Ground ground(Signal signal, String words) {
        return new VerdictSheet.Ground(words, signal.isQuotable() ? Shown.line(signal.quote()) : "", signal.message());
    }
}
