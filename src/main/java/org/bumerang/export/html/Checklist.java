// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bumerang.explain.Language;
import org.bumerang.explain.Messages;

/**
 * The steps to take as a list to tick off, on a page of its own.
 *
 * @param headline the verdict that the steps follow from
 * @param day when the list is made
 */
public record Checklist(Language language, String headline, List<Item> items, LocalDate day) {

    private static final String OPEN_BOX = "☐ ";
    private static final String TICKED_BOX = "☑ ";

    /** A step; done if its box is ticked. */
    public record Item(String title, String text, boolean done) {}

    public Checklist {
        items = List.copyOf(items);
    }

    /** The title of the document. */
    public String title() {
        return labels().text("verdict.now");
    }

    /** The list as text for a mail or a note, one step a paragraph, with a box before each. */
    public String plain() {
        String steps = IntStream.range(0, items.size())
                .mapToObj(i -> box(items.get(i)) + (i + 1) + ". " + items.get(i).title() + "\n   "
                        + items.get(i).text())
                .collect(Collectors.joining("\n\n"));
        return title() + "\n" + headline + "\n\n" + steps + "\n\n" + made() + "\n";
    }

    private static String box(Item item) {
        return item.done() ? TICKED_BOX : OPEN_BOX;
    }

    /**
     * Well-formed XHTML for a renderer of pages.
     *
     * @param sheet the style of the page
     */
    public String forPaper(String sheet) {
        Markup out =
                Page.head(language.code(), title(), Page.sheet("report.css") + sheet + Page.sheet("checklist.css"));
        out.close("head").open("body");
        out.element("h1", title()).element("p", headline, "class", "lead");
        out.open("ol", "class", "steps");
        items.forEach(item -> write(item, out));
        return out.close("ol").close("body").close("html").toString();
    }

    private static void write(Item item, Markup out) {
        out.open("li").open("span", "class", "box", "aria-hidden", "true");
        out.write(item.done() ? "✔" : "").close("span");
        out.element("strong", sentence(item.title())).write(" ");
        StepText.write(item.text(), out);
        out.close("li");
    }

    /** A title that stands in one line with the text behind it. */
    private static String sentence(String title) {
        return title.endsWith("?") ? title : title + ".";
    }

    /** The line at the foot of the page. */
    public String made() {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
        return labels().text("checklist.made", date);
    }

    private Messages labels() {
        return Messages.of(Checklist.class, language);
    }
}
