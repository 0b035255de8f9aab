// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.io.IOException;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.bumerang.gui.list.FindingRow;
import org.bumerang.gui.task.Workers;
import org.bumerang.mail.MessageLocation;

/** The raw source of the mail that is looked at, read in the background and only while it is wanted. */
public final class SourceViewModel {

    /** What there is to show. */
    public enum State {
        NOTHING,
        LOADING,
        WHOLE,
        /** Put together again from an Outlook file. */
        REBUILT,
        /** Only the beginning is shown. */
        CUT,
        /** The file went away or changed. */
        GONE
    }

    record Source(State state, String text) {

        static final Source NOTHING = new Source(State.NOTHING, "");
    }

    private final ObservableValue<Optional<FindingRow>> selected;
    private final SourceReader reader;
    private final Workers workers;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(Source.NOTHING);
    private Optional<MessageLocation> shown = Optional.empty();

    public SourceViewModel(ObservableValue<Optional<FindingRow>> selected, SourceReader reader, Workers workers) {
        this.selected = selected;
        this.reader = reader;
        this.workers = workers;
        selected.subscribe(now -> load());
        wanted.subscribe(now -> load());
    }

    /** True while the source is on the screen. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    ReadOnlyObjectProperty<Source> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    private void load() {
        Optional<MessageLocation> next =
                selected.getValue().map(row -> row.message().location());
        if (!wanted.get() || next.equals(shown)) {
            return;
        }
        shown = next;
        source.set(next.isEmpty() ? Source.NOTHING : new Source(State.LOADING, ""));
        next.ifPresent(location -> workers.aside(() -> read(location)));
    }

    private void read(MessageLocation location) {
        Source read;
        try {
            read = reader.read(location);
        } catch (IOException e) {
            read = new Source(State.GONE, "");
        }
        Source result = read;
        Platform.runLater(() -> {
            if (shown.filter(location::equals).isPresent()) {
                source.set(result);
            }
        });
    }
}
