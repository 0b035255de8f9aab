// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bumerang.explain.Language;
import org.bumerang.gui.ManyFindings;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private final Texts texts = new Texts(Language.EN);
    private final FindingsViewModel model = new FindingsViewModel(new RowWords(texts, ZoneId.of("Europe/Berlin")));

    private List<Row> lines() {
        return model.linesProperty().get().list();
    }

    private List<String> headings() {
        return lines().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> heading.key() + " " + heading.count() + (heading.open() ? " open" : ""))
                .toList();
    }

    @Test
    void theLargestGroupComesFirstAndThatOfTheChosenRowIsOpen() {
        model.show(SampleAnalysis.hijacked());
        model.groupBy(Optional.of(Facet.REASON));
        assertEquals(List.of("user-unknown 3 open", "mailbox-full 1"), headings());
        assertEquals(5, lines().size());
        assertEquals(4, model.shown().size());
    }

    @Test
    void daysComeFromTheLastToTheFirst() {
        model.show(ManyFindings.of(500));
        model.groupBy(Optional.of(Facet.DAY));
        List<String> days = lines().stream()
                .filter(Heading.class::isInstance)
                .map(line -> ((Heading) line).key())
                .toList();
        assertTrue(days.size() > 20);
        assertEquals(days.stream().sorted().toList(), days.reversed());
    }

    @Test
    void opensAndClosesOneGroupOrAll() {
        model.show(SampleAnalysis.hijacked());
        model.groupBy(Optional.of(Facet.REASON));
        model.open((Heading) lines().getFirst(), false);
        assertEquals(List.of("user-unknown 3", "mailbox-full 1"), headings());
        model.openAll(true);
        assertEquals(6, lines().size());
        model.openAll(false);
        assertEquals(2, lines().size());
        model.groupBy(Optional.empty());
        assertEquals(List.copyOf(model.shown()), lines());
    }

    @Test
    void rowsThatHaveNothingThereComeLast() {
        model.show(SampleAnalysis.hijacked());
        model.groups().addAll(List.of(Group.values()));
        model.groupBy(Optional.of(Facet.INCIDENT));
        assertEquals(List.of("i1 3 open", " 2"), headings());
    }

    @Test
    void everyRowKnowsItsLine() {
        model.show(ManyFindings.of(300));
        model.orderProperty().set(List.of(new Sorting(ListColumn.RECIPIENT, true)));
        model.groupBy(Optional.of(Facet.DOMAIN));
        model.openAll(true);
        Lines lines = model.linesProperty().get();
        for (int line = 0; line < lines.list().size(); line++) {
            if (lines.list().get(line) instanceof FindingRow row) {
                assertEquals(line, lines.of(row));
            }
        }
        model.openAll(false);
        assertTrue(model.linesProperty().get().isInClosedGroup(model.rows().getFirst()));
        assertFalse(model.linesProperty().get().hides(model.rows().getFirst()));
    }

    @Test
    void goingToAMailOpensItsGroup() {
        model.show(SampleAnalysis.hijacked());
        model.groupBy(Optional.of(Facet.REASON));
        model.select(SampleAnalysis.fullMailbox(3).key());
        FindingRow row = model.selectedProperty().get().orElseThrow();
        assertEquals(Group.TEMPORARY, row.group());
        assertTrue(model.linesProperty().get().of(row) >= 0);
    }
}
