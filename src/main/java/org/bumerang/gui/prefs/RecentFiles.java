// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.prefs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bumerang.mail.MailInput;
import org.bumerang.settings.Recents;

/** The files and folders that were opened last. What was pasted, the example and Sent folders are not among them. */
public final class RecentFiles {

    private final ObjectProperty<Recents> recents = new SimpleObjectProperty<>(Recents.NONE);

    /** What is remembered. */
    public ObjectProperty<Recents> recentsProperty() {
        return recents;
    }

    /** Remembers what was opened, if that is wanted. */
    public void opened(List<MailInput> inputs) {
        List<String> paths = inputs.stream()
                .filter(MailInput.Place.class::isInstance)
                .map(input -> ((MailInput.Place) input).path().toAbsolutePath().toString())
                .toList();
        recents.set(recents.get().with(paths));
    }

    /** The file, if it is still there; otherwise it is not remembered any longer. */
    public Optional<Path> find(String path) {
        Optional<Path> found = existing(path);
        if (found.isEmpty()) {
            recents.set(recents.get().without(path));
        }
        return found;
    }

    public void clear() {
        recents.set(recents.get().cleared());
    }

    /** Whether anything is remembered; switching it off forgets at once. */
    public void keep(boolean kept) {
        recents.set(new Recents(kept, recents.get().paths()));
    }

    private static Optional<Path> existing(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Files::exists);
        } catch (InvalidPathException e) {
            // the settings file may have been written by anybody
            return Optional.empty();
        }
    }
}
