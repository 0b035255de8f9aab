// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.Finding;
import org.bumerang.explain.Explainer;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.hijack.Incident;

/** What the cells of a row say in the present language, which is also what the search looks through. */
public final class RowWords {

    private final Supplier<Texts.Words> texts;
    private final ZoneId zone;
    private Labels labels;

    public RowWords(Texts texts, ZoneId zone) {
        this(texts::words, zone);
    }

    private RowWords(Supplier<Texts.Words> texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.labels = new Labels(texts.get());
    }

    /** The same in the present language for good, for another thread. */
    RowWords now() {
        Texts.Words present = texts.get();
        return new RowWords(() -> present, zone);
    }

    FacetKeys keys() {
        return new FacetKeys(zone);
    }

    FacetWords facets(List<Incident> incidents) {
        return new FacetWords(texts.get(), incidents);
    }

    // how often the same mail was loaded
    private String withTimes(FindingRow row, String text) {
        return row.copies().isEmpty()
                ? text
                : texts.get().text("list.times", text, row.copies().size() + 1);
    }

    /** What the cell of a column says. */
    public String of(ListColumn column, FindingRow row) {
        return switch (column) {
            case RECIPIENT -> withTimes(row, recipient(row));
            case REASON -> reason(row);
            case TRUTH -> truth(row);
            case WHEN -> when(row);
            case SOURCE -> source(row);
            case CODE -> code(row);
            case SUBJECT -> subject(row);
        };
    }

    /** The recipient; where there is none, whom the mail is from. */
    public String recipient(FindingRow row) {
        String recipient =
                row.finding().map(finding -> finding.report().recipient()).orElse("");
        return Shown.line(recipient.isEmpty() ? unquoted(row.message().head().from()) : recipient);
    }

    /** A From field as people write it: the quotation marks around the name (RFC 5322 section 3.2.4) say nothing to them. */
    static String unquoted(String from) {
        String field = from.strip();
        int end = field.startsWith("\"") ? field.indexOf('"', 1) : -1;
        while (end > 0 && field.charAt(end - 1) == '\\') {
            end = field.indexOf('"', end + 1);
        }
        if (end < 0) {
            return field;
        }
        String name = field.substring(1, end).replace("\\", "").strip();
        return (name + field.substring(end + 1)).strip();
    }

    /** The reason, or what kind of mail it is. */
    public String reason(FindingRow row) {
        if (row.isFake()) {
            return labels().fake();
        }
        return row.finding()
                .map(finding -> labels().of(finding.classification()))
                .orElseGet(() -> labels().of(row.message().kind()));
    }

    /** The verdict in one or two words; the whole sentence stands in the case. */
    public String truth(FindingRow row) {
        return row.truth().map(labels()::of).orElse("");
    }

    private Labels labels() {
        Texts.Words present = texts.get();
        if (!labels.words().equals(present)) {
            labels = new Labels(present);
        }
        return labels;
    }

    public String when(FindingRow row) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(texts.get().language().locale())
                .withZone(zone);
        return row.message().head().date().map(format::format).orElse("");
    }

    /** What other reports say of the same delivery; empty where there is none, and in a fraud nobody delivered. */
    public String story(FindingRow row) {
        Explainer explainer = texts.get().explainer();
        return row.story()
                .filter(story -> !row.isFake())
                .flatMap(story -> row.finding().map(finding -> explainer.story(finding, story, zone)))
                .orElse("");
    }

    /** The file's own name; the whole path stands in the facts. */
    public String source(FindingRow row) {
        return fileName(row.message().location().source());
    }

    static String fileName(String source) {
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return Shown.line(source.substring(slash + 1));
    }

    /** Status and reply code, as far as they are known. */
    public String code(FindingRow row) {
        return row.finding().map(RowWords::code).orElse("");
    }

    public String subject(FindingRow row) {
        String original = row.message().original().subject();
        return Shown.line(original.isEmpty() ? row.message().head().subject() : original);
    }

    private static String code(Finding finding) {
        return Stream.of(finding.report().reply(), finding.report().status())
                .flatMap(code -> code.map(Object::toString).stream())
                .collect(Collectors.joining(" "));
    }
}
