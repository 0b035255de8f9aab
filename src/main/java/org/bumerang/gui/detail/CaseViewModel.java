// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.RowWords;

/** The sheet of the row that is looked at, written anew when the row or the language changes. */
public final class CaseViewModel {

    private final ObservableValue<Optional<FindingRow>> selected;
    private final CaseWriter writer;
    private final ReadOnlyObjectWrapper<Optional<CaseSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CaseViewModel(ObservableValue<Optional<FindingRow>> selected, Texts texts, RowWords words) {
        this.selected = selected;
        this.writer = new CaseWriter(texts, new FactWriter(texts, words));
        selected.subscribe(now -> write());
        texts.wordsProperty().subscribe(now -> write());
    }

    ReadOnlyObjectProperty<Optional<CaseSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The recipients of these rows, one a line, without repetitions. */
    public static String addresses(List<FindingRow> rows) {
        return rows.stream()
                .flatMap(row -> row.finding().stream())
                .map(finding -> Shown.line(finding.report().recipient()))
                .filter(address -> !address.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The server's words of the row that is looked at. */
    public String diagnostic() {
        return selected.getValue()
                .flatMap(FindingRow::finding)
                .map(finding -> Shown.line(finding.report().diagnostic()))
                .orElse("");
    }

    /** The whole explanation as plain text, for a mail to somebody who can help. */
    public String explanation() {
        return sheet.get().map(CaseViewModel::plain).orElse("");
    }

    private static String plain(CaseSheet sheet) {
        String steps = IntStream.range(0, sheet.now().size())
                .mapToObj(step -> (step + 1) + ". " + sheet.now().get(step))
                .collect(Collectors.joining("\n"));
        String facts = sheet.facts().stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        sheet.headline(),
                        sheet.happened(),
                        sheet.who(),
                        steps,
                        sheet.grounds().proof().whole(),
                        facts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private void write() {
        sheet.set(selected.getValue().map(writer::sheet));
    }
}
