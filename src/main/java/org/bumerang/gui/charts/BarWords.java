// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Function;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.Pick;

/** What bars and their axis say in the spoken language. */
final class BarWords {

    private final Texts texts;
    private final Function<Pick, String> named;

    /** @param named what a pick chooses */
    BarWords(Texts texts, Function<Pick, String> named) {
        this.texts = texts;
        this.named = named;
    }

    String label(Bar bar) {
        return switch (bar.meaning()) {
            case Bar.Named name -> named.apply(new Pick(bar.facet(), name.key()));
            case Bar.Span span -> label(span);
            case Bar.Edge edge -> label(edge);
        };
    }

    /** The short label below a bar of the axis of time. */
    String tick(Bar bar) {
        return switch (bar.meaning()) {
            case Bar.Named name -> label(bar);
            case Bar.Span span -> tick(span);
            case Bar.Edge edge -> label(edge);
        };
    }

    /** Label and figures as a sentence. */
    String spoken(Bar bar) {
        if (bar.suspicious() == 0) {
            return texts.text("overview.bar", label(bar), bar.number());
        }
        return bar.suspicious() == bar.number()
                ? texts.text("overview.bar.all", label(bar), bar.number())
                : texts.text("overview.bar.some", label(bar), bar.number(), bar.suspicious());
    }

    /** What is said of the longest bar where no other one is looked at. */
    String longest(Bar bar) {
        return texts.text("overview.longest", label(bar), bar.number());
    }

    String number(int number) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }

    String day(LocalDate day) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    private String label(Bar.Edge edge) {
        return switch (edge) {
            case EARLIER -> texts.text("overview.earlier");
            case LATER -> texts.text("overview.later");
            case UNDATED -> texts.text("facet.day.none");
        };
    }

    private String label(Bar.Span span) {
        LocalDateTime start = span.start();
        return switch (span.unit()) {
            case HOUR -> texts.text("overview.hour", day(start.toLocalDate()), time(start));
            case DAY -> in(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(start);
            case WEEK -> texts.text("overview.week", day(start.toLocalDate()));
            case MONTH -> in(DateTimeFormatter.ofPattern("LLLL y")).format(start);
            case YEAR -> year(start);
        };
    }

    private String tick(Bar.Span span) {
        LocalDateTime start = span.start();
        return switch (span.unit()) {
            case HOUR -> start.getHour() == 0 ? shortDay(start) : time(start);
            case DAY, WEEK -> shortDay(start);
            case MONTH -> in(DateTimeFormatter.ofPattern("LLL y")).format(start);
            case YEAR -> year(start);
        };
    }

    private String shortDay(LocalDateTime start) {
        return in(DateTimeFormatter.ofLocalizedPattern("MMMd")).format(start);
    }

    private String time(LocalDateTime start) {
        return in(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(start);
    }

    private String year(LocalDateTime start) {
        return in(DateTimeFormatter.ofPattern("y")).format(start);
    }

    private DateTimeFormatter in(DateTimeFormatter format) {
        return format.withLocale(texts.language().locale());
    }
}
