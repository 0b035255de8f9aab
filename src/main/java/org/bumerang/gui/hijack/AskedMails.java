// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.smtp.MailDate;

/** Describes the mails that a person is asked about: when they were sent, how their subjects read, to whom they went. */
final class AskedMails {

    private static final int MOST_EXAMPLES = 3;

    private final Texts texts;
    private final ZoneId zone;

    AskedMails(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** One to three lines; what did not come back is not told. */
    List<String> lines(List<AnalyzedMessage> mails) {
        List<String> lines = new ArrayList<>();
        lines.add(when(mails));
        subjects(mails).ifPresent(lines::add);
        recipients(mails).ifPresent(lines::add);
        return lines;
    }

    private String when(List<AnalyzedMessage> mails) {
        List<Instant> times =
                mails.stream().flatMap(mail -> sent(mail).stream()).sorted().toList();
        if (times.isEmpty()) {
            return texts.text("question.count", mails.size());
        }
        String first = day(times.getFirst());
        String last = day(times.getLast());
        return first.equals(last)
                ? texts.text("question.day", mails.size(), first)
                : texts.text("question.days", mails.size(), first, last);
    }

    private static Optional<Instant> sent(AnalyzedMessage mail) {
        return MailDate.parse(mail.original().date())
                .map(OffsetDateTime::toInstant)
                .or(() -> mail.head().date());
    }

    private String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(time.atZone(zone));
    }

    private Optional<String> subjects(List<AnalyzedMessage> mails) {
        List<String> subjects =
                frequent(mails.stream().map(mail -> mail.original().subject()));
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text(
                        "question.subjects", shown(subjects, subject -> texts.text("question.quoted", subject))));
    }

    private Optional<String> recipients(List<AnalyzedMessage> mails) {
        List<String> recipients = frequent(mails.stream().flatMap(AskedMails::recipients));
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("question.recipients", shown(recipients, Function.identity())));
    }

    private static Stream<String> recipients(AnalyzedMessage mail) {
        List<String> failed = mail.findings().stream()
                .map(finding -> finding.report().recipient())
                .filter(recipient -> !recipient.isBlank())
                .toList();
        return failed.isEmpty() ? Stream.of(mail.original().to()) : failed.stream();
    }

    private static List<String> frequent(Stream<String> values) {
        Map<String, Long> counts = values.map(Shown::line)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String shown(List<String> values, Function<String, String> form) {
        String examples = values.stream().limit(MOST_EXAMPLES).map(form).collect(Collectors.joining(", "));
        int more = values.size() - MOST_EXAMPLES;
        return more > 0 ? texts.text("question.more", examples, more) : examples;
    }
}
