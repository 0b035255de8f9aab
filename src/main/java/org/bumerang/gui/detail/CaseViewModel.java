// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.explain.Letters;
import org.bumerang.explain.Original;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.list.RowWords;
import org.bumerang.hijack.Truth;

/** The sheet of the row that is looked at, written anew when the row or the language changes. */
public final class CaseViewModel {

    private final ObservableValue<Optional<FindingRow>> selected;
    private final CaseWriter writer;
    private final Texts texts;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Optional<Letter>> letter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CaseSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A text that tells the recipient of a mail that it did not arrive. */
    record Letter(String title, String text) {}

    /** @param zone in which times are written */
    public CaseViewModel(ObservableValue<Optional<FindingRow>> selected, Texts texts, RowWords words, ZoneId zone) {
        this.selected = selected;
        this.texts = texts;
        this.zone = zone;
        this.writer = new CaseWriter(texts, new FactWriter(texts, words));
        selected.subscribe(now -> write());
        texts.wordsProperty().subscribe(now -> write());
    }

    ReadOnlyObjectProperty<Optional<CaseSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Only for mail that the person sent, as far as the check can tell. */
    ReadOnlyObjectProperty<Optional<Letter>> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    private Optional<Letter> letter(FindingRow row) {
        Letters letters = new Letters(texts.language(), texts.words().explainer(), zone);
        AnalyzedMessage.Original back = row.message().original();
        Original original = new Original(back.to(), back.subject(), back.date(), List.of());
        return row.finding()
                .flatMap(finding -> letters.toRecipient(finding, original))
                .map(text -> new Letter(letters.recipientTitle(), text));
    }

    private void write() {
        sheet.set(selected.getValue().map(writer::sheet));
        letter.set(selected.getValue()
                .filter(row -> row.truth().equals(Optional.of(Truth.NORMAL)))
                .flatMap(this::letter));
    }
}
