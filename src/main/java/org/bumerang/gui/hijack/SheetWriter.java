// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.VerdictWords;
import org.bumerang.explain.book.Topics;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.HijackAssessment;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.mail.Aside;

/** Puts the verdict of a check into words. Goes through all its mails, which takes a while where there are many. */
final class SheetWriter {

    private final Texts texts;
    private final Map<String, Answer> answers;
    private final AskedMails asked;
    private final LetterWriter letters;
    private final Topics topics = new Topics();

    /**
     * @param answers what the person said, under the incidents' ids
     * @param zone in which times are written and days counted
     */
    SheetWriter(Texts texts, Map<String, Answer> answers, ZoneId zone) {
        this.texts = texts;
        this.answers = Map.copyOf(answers);
        this.asked = new AskedMails(texts, zone);
        this.letters = new LetterWriter(zone);
    }

    VerdictSheet sheet(Analysis analysis) {
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
        Optional<Answer> answer = answerTo(incident);
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
        return incident.isAsked() || answerTo(incident).isPresent();
    }

    private Optional<Answer> answerTo(Incident incident) {
        return Optional.ofNullable(answers.get(incident.id()));
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
