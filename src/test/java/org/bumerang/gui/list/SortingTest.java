// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Language;
import org.bumerang.gui.ManyFindings;
import org.bumerang.gui.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortingTest {

    private final Texts texts = new Texts(Language.DE);
    private final RowWords words = new RowWords(texts, ZoneId.of("Europe/Berlin"));
    private final FindingsViewModel model = new FindingsViewModel(words);
    private final List<AnalyzedMessage> mails = ManyFindings.of(400).messages();

    private List<Integer> numbers() {
        return model.shown().stream().map(FindingRow::number).toList();
    }

    @ParameterizedTest
    @EnumSource(ListColumn.class)
    void rowsThatComeLaterStandWhereSortingAllWouldPutThem(ListColumn column) {
        model.orderProperty().set(List.of(new Sorting(column, true), new Sorting(ListColumn.RECIPIENT, false)));
        model.append(mails.subList(0, 150));
        model.append(mails.subList(150, 151));
        model.append(mails.subList(151, 400));
        List<Integer> merged = numbers();
        model.orderProperty().set(List.of());
        assertEquals(model.rows().stream().map(FindingRow::number).toList(), numbers());
        model.orderProperty().set(List.of(new Sorting(column, true), new Sorting(ListColumn.RECIPIENT, false)));
        assertEquals(numbers(), merged);
    }

    @Test
    void timesAreSortedAsTimes() {
        model.append(mails);
        model.orderProperty().set(List.of(new Sorting(ListColumn.WHEN, false)));
        List<FindingRow> expected = model.rows().stream()
                .sorted(Comparator.comparing(row -> row.message().head().date().orElseThrow()))
                .toList();
        assertEquals(expected, List.copyOf(model.shown()));
    }

    @Test
    void whatIsFilteredStaysInOrder() {
        model.append(mails);
        model.orderProperty().set(List.of(new Sorting(ListColumn.RECIPIENT, false)));
        model.searchProperty().set("domain1");
        List<String> recipients = model.shown().stream().map(words::recipient).toList();
        assertEquals(recipients.stream().sorted().toList(), recipients);
    }
}
