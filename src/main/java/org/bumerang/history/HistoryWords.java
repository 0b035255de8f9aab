// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;

/** Says in whole sentences what changed since the last check. Never that all is well. Immutable. */
public final class HistoryWords {

    private final Messages texts;

    public HistoryWords(Language language) {
        texts = Messages.of(HistoryWords.class, language);
    }

    /**
     * One to four sentences.
     *
     * @param today the day on which they are read, so that "today" is said where it is true
     */
    public String sentences(Comparison comparison, LocalDate today, ZoneId zone) {
        ZonedDateTime last = comparison.last().atZone(zone);
        boolean sameDay = last.toLocalDate().equals(today);
        String when = sameDay ? time(last) : day(last.toInstant(), zone);
        List<String> sentences = new ArrayList<>();
        boolean none = comparison.fresh() == 0;
        sentences.add(
                none
                        ? texts.text(sameDay ? "none.today" : "none.day", when)
                        : texts.text(sameDay ? "fresh.today" : "fresh.day", comparison.fresh(), when));
        if (comparison.older() > 0) {
            sentences.add(texts.text("older", comparison.older()));
        }
        if (none) {
            sentences.add(texts.text("none.again"));
        } else {
            sentences.add(texts.text("trend." + word(comparison.trend())));
            if (comparison.course() != Course.OPEN) {
                sentences.add(texts.text("course." + word(comparison.course())));
            }
        }
        return String.join(" ", sentences);
    }

    /** A day as people write it. */
    public String day(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(time.atZone(zone));
    }

    private String time(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(time);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
