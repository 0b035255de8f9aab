// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Messages;
import org.bumerang.explain.VerdictWords;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.Signal;
import org.bumerang.smtp.MailDate;

/** The verdict and its incidents. */
final class VerdictText {
    private static final int MAILS_SHOWN = 5;

    private final Messages messages;
    private final VerdictWords words;

    VerdictText(Messages messages, VerdictWords words) {
        this.messages = messages;
        this.words = words;
    }

    void write(Analysis analysis, TextPage page) {
        page.title(words.headline(analysis.assessment()));
        page.line(0, words.summary(analysis.assessment()));
        writeAdvice(analysis, page);
        Map<MessageKey, AnalyzedMessage> byKey = analysis.messages().stream()
                .collect(Collectors.toMap(AnalyzedMessage::key, Function.identity(), (first, second) -> first));
        List<Incident> incidents = analysis.assessment().incidents();
        for (Incident incident : incidents) {
            if (incidents.size() > 1) {
                page.heading(messages.text(
                        "text.incident",
                        incident.id(),
                        words.headline(incident),
                        incident.messages().size()));
            }
            writeGrounds(incident, page);
            writeQuestion(incident, byKey, page);
        }
        if (!analysis.assessment().accounts().isEmpty()) {
            page.heading(messages.text("text.accounts"));
            analysis.assessment().accounts().forEach(account -> page.line(2, "• ", words.account(account)));
        }
    }

    private void writeAdvice(Analysis analysis, TextPage page) {
        List<AdviceStep> steps = analysis.assessment().advice();
        if (steps.isEmpty()) {
            return;
        }
        page.heading(messages.text("text.now"));
        for (int i = 0; i < steps.size(); i++) {
            page.line(2, (i + 1) + ". ", words.advice(steps.get(i), analysis.assessment()));
        }
    }

    private void writeGrounds(Incident incident, TextPage page) {
        writeSignals("text.why", incident.signals(), words::signal, page);
        writeSignals("text.against", incident.against(), words::against, page);
        if (!incident.missing().isEmpty()) {
            page.heading(messages.text("text.missing"));
            incident.missing().forEach(missing -> page.line(2, "• ", words.missing(missing)));
        }
    }

    private void writeSignals(String heading, List<Signal> signals, Function<Signal, String> words, TextPage page) {
        if (signals.isEmpty()) {
            return;
        }
        page.heading(messages.text(heading));
        for (Signal signal : signals) {
            page.line(2, "• ", words.apply(signal));
            if (signal.isQuotable()) {
                page.line(4, quote(signal));
            }
        }
    }

    /** The line of mail with its place; for a signal of the whole pile its figure. */
    private String quote(Signal signal) {
        boolean figure = signal.quote().chars().allMatch(Character::isDigit);
        return figure
                ? messages.text("text.figure", signal.quote())
                : messages.text("text.quote", signal.quote(), place(signal.message()));
    }

    /** Where an answer would decide, shows the mails it is about and how to give it. */
    private void writeQuestion(Incident incident, Map<MessageKey, AnalyzedMessage> byKey, TextPage page) {
        if (!incident.isAsked()) {
            return;
        }
        page.heading(messages.text("text.question"));
        incident.messages().stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .map(AnalyzedMessage::original)
                .filter(original ->
                        !original.subject().isEmpty() || !original.to().isEmpty())
                .limit(MAILS_SHOWN)
                .forEach(original -> page.line(
                        2,
                        "• ",
                        messages.text("text.question.mail", original.subject(), original.to(), day(original.date()))));
        page.line(2, messages.text("text.question.how", incident.id()));
    }

    /** The day and time where the mail was written; the words of the mail where they cannot be read. */
    private String day(String written) {
        return MailDate.parse(written)
                .map(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.language().locale())::format)
                .orElse(written);
    }

    private String place(MessageKey message) {
        return messages.text("text.place", message.source(), message.index() + 1);
    }
}
