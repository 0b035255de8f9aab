// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.prefs;

import java.io.IOException;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Theme;
import org.bumerang.settings.Look;
import org.bumerang.settings.Settings;
import org.bumerang.settings.SettingsFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers what is chosen while the window is open, and writes it down at its end. */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final SettingsFile file;
    private final SplitPane split;
    private final Placement placement;
    private Settings settings;

    public Memory(SettingsFile file, Settings settings, Stage stage, SplitPane split) {
        this.file = file;
        this.settings = settings;
        this.split = split;
        placement = new Placement(stage, settings.window());
        split.setDividerPositions(settings.window().divider());
    }

    public void follow(Texts texts, Theme theme) {
        follow(
                texts.wordsProperty(),
                (known, words) -> known.withLanguage(words.language().code()));
        follow(theme.schemeProperty(), (known, scheme) -> known.withLook(look(theme)));
        follow(theme.zoomProperty(), (known, zoom) -> known.withLook(look(theme)));
    }

    /** Remembers each later value in the way the function says. */
    public <T> void follow(ObservableValue<T> value, BiFunction<Settings, T, Settings> kept) {
        value.subscribe((before, now) -> settings = kept.apply(settings, now));
    }

    /** Writes everything down. A disk that refuses costs the memory, nothing else. */
    public void save() {
        try {
            file.save(settings.withWindow(placement.now(split.getDividerPositions()[0])));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("settings were not saved: {}", e.getClass().getSimpleName());
        }
    }

    private static Look look(Theme theme) {
        return new Look(theme.schemeProperty().get(), theme.zoomProperty().get());
    }
}
