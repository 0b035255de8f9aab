// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.task.LatestReading;
import org.bumerang.gui.task.Workers;
import org.bumerang.hijack.Account;

/** The way and the words of the mail that is looked at, read in the background and only while they are wanted. */
public final class InsideViewModel {

    private final ObservableValue<Optional<FindingRow>> selected;
    private final InsideReader reader;
    private final Supplier<List<Account>> own;
    private final JourneyWriter writer;
    private final LatestReading reading;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Inside> inside = new ReadOnlyObjectWrapper<>(Inside.of(Inside.State.NOTHING));
    private Optional<FindingRow> shown = Optional.empty();

    /**
     * @param own the person's addresses at this moment
     * @param zone in which times are written
     */
    public InsideViewModel(
            ObservableValue<Optional<FindingRow>> selected,
            InsideReader reader,
            Supplier<List<Account>> own,
            Workers workers,
            Texts texts,
            ZoneId zone) {
        this.selected = selected;
        this.reader = reader;
        this.own = own;
        this.writer = new JourneyWriter(texts, zone);
        this.reading = new LatestReading(workers::aside, Platform::runLater);
        selected.subscribe(now -> load());
        wanted.subscribe(now -> load());
    }

    /** True while the way or the words are on the screen. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    ReadOnlyObjectProperty<Inside> insideProperty() {
        return inside.getReadOnlyProperty();
    }

    /** A way in words; of the mail that came back, or of the report itself. */
    JourneySheet way(boolean ofReport) {
        return writer.sheet(ofReport ? inside.get().report() : inside.get().original());
    }

    private void load() {
        Optional<FindingRow> next = selected.getValue();
        if (!wanted.get() || next.equals(shown)) {
            return;
        }
        shown = next;
        reading.stop();
        inside.set(Inside.of(next.isEmpty() ? Inside.State.NOTHING : Inside.State.LOADING));
        List<Account> accounts = own.get();
        next.ifPresent(row -> reading.start(() -> reader.read(row, accounts), inside::set));
    }
}
