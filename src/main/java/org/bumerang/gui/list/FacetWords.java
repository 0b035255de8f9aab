// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.bumerang.classify.Cause;
import org.bumerang.dsn.MessageKind;
import org.bumerang.explain.Explainer;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Incident;

/** The facets and their keys in the words of one language. Immutable. */
final class FacetWords {

    private final Texts.Words words;
    private final List<Incident> incidents;

    FacetWords(Texts.Words words, List<Incident> incidents) {
        this.words = words;
        this.incidents = List.copyOf(incidents);
    }

    String name(Facet facet) {
        return words.text("facet." + facet.id());
    }

    /** What a key stands for: a short label, an address, a date or a file's own name. */
    String of(Facet facet, String key) {
        if (key.isEmpty()) {
            return words.text("facet." + facet.id() + ".none");
        }
        return switch (facet) {
            case REASON -> reason(key);
            case RECIPIENT, DOMAIN -> Shown.line(key);
            case DAY -> day(key);
            case SOURCE -> RowWords.fileName(key);
            case INCIDENT -> incident(key);
        };
    }

    private String reason(String key) {
        Explainer explainer = words.explainer();
        if (key.equals(FacetKeys.FAKE)) {
            return words.text("list.no-real-notice");
        }
        return Arrays.stream(MessageKind.values())
                .filter(kind -> key.equals(FacetKeys.KIND + kind.id()))
                .map(explainer::kind)
                .findFirst()
                .or(() -> Arrays.stream(Cause.values())
                        .filter(cause -> key.equals(cause.id()))
                        .map(explainer::label)
                        .findFirst())
                .orElse(key);
    }

    private String day(String key) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.language().locale())
                .format(LocalDate.parse(key));
    }

    // two incidents may bear the same headline: their numbers, in the order of urgency, tell them apart
    private String incident(String key) {
        for (int number = 0; number < incidents.size(); number++) {
            Incident incident = incidents.get(number);
            if (incident.id().equals(key)) {
                return words.text(
                        "facet.incident.of", number + 1, words.verdicts().headline(incident));
            }
        }
        return key;
    }
}
