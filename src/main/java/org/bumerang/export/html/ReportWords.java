// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;
import org.bumerang.explain.Original;
import org.bumerang.explain.VerdictWords;
import org.bumerang.export.line.Line;
import org.bumerang.hijack.Truth;

/** The words of a report in one language: its own labels, the explanations, dates and numbers. */
final class ReportWords {

    private final Messages labels;
    private final Explainer explainer;
    private final VerdictWords verdicts;
    private final ZoneId zone;
    private final Language language;

    ReportWords(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        labels = Messages.of(ReportWords.class, language);
        explainer = new Explainer(language);
        verdicts = new VerdictWords(language);
    }

    String text(String key, Object... places) {
        return labels.text(key, places);
    }

    Explainer explainer() {
        return explainer;
    }

    VerdictWords verdicts() {
        return verdicts;
    }

    /** The line in plain words; only a finding has some. */
    Optional<Explanation> explain(Line line) {
        AnalyzedMessage.Original returned = line.message().original();
        Original original = new Original(
                returned.to(),
                returned.subject(),
                returned.date(),
                line.message().report().dangerousFiles());
        return line.finding().map(finding -> explainer.explain(finding, original, line.truth()));
    }

    /** What other reports say of the same delivery; empty where there is none, and in a fraud nobody delivered. */
    String story(Line line) {
        return line.story()
                .filter(story -> line.truth() != Truth.FAKE)
                .flatMap(story -> line.finding().map(finding -> explainer.story(finding, story, zone)))
                .orElse("");
    }

    /** The reason as near as it is known. */
    String label(Line line) {
        return line.finding()
                .map(finding -> explainer.label(finding.classification()))
                .or(() -> line.reason().map(explainer::reason))
                .orElse("");
    }

    String language() {
        return language.code();
    }

    ZoneId zone() {
        return zone;
    }

    /** A day in full, such as "24 November 2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** A day given in ISO form; any other text as it is. */
    String isoDay(String day) {
        try {
            return day(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** Day and time for tables; the short form would leave open which figure is the month. */
    String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    /** Day and time with the zone, for the imprint. */
    String moment(ZonedDateTime time) {
        String zoneName = DateTimeFormatter.ofPattern("z", language.locale()).format(time);
        return text("date.and-time", day(time.toLocalDate()), clock(time), zoneName);
    }

    private String clock(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }

    /** The name of a span of time that begins on this day. */
    String span(String key, LocalDate start) {
        String month =
                DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(start);
        return text(key, day(start), month, Integer.toString(start.getYear()));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A size in the unit that gives a small figure. */
    String size(long bytes) {
        if (bytes < 1_000) {
            return text("size.bytes", bytes);
        }
        NumberFormat figure = NumberFormat.getInstance(language.locale());
        figure.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? text("size.kb", figure.format(bytes / 1e3))
                : text("size.mb", figure.format(bytes / 1e6));
    }
}
