// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.prefs;

import java.io.IOException;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.bumerang.gui.again.AgainViewModel;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.gui.theme.Theme;
import org.bumerang.settings.Settings;
import org.bumerang.settings.SettingsFile;
import org.bumerang.settings.WindowPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the window where it was and remembers where it is left. A place that is on no screen any more is not used. */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final double SMALLEST_WIDTH = 700;
    private static final double SMALLEST_HEIGHT = 500;
    private static final double USUAL_WIDTH = 1240;
    private static final double USUAL_HEIGHT = 780;

    private final SettingsFile file;
    private final Stage stage;
    private final SplitPane split;
    private Settings settings;

    public Memory(SettingsFile file, Settings settings, Stage stage, SplitPane split) {
        this.file = file;
        this.settings = settings;
        this.stage = stage;
        this.split = split;
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        place();
    }

    /** Remembers what is chosen while the window is open. */
    public void follow(Texts texts, Theme theme, AgainViewModel again) {
        texts.wordsProperty()
                .subscribe((before, now) -> settings =
                        settings.withLanguage(Optional.of(now.language().code())));
        theme.schemeProperty().subscribe((before, now) -> settings = settings.withScheme(now));
        theme.zoomProperty().subscribe((before, now) -> settings = settings.withZoom(now.intValue()));
        again.rememberingProperty().subscribe((before, now) -> settings = settings.withHistory(now));
    }

    /** Writes everything down. A disk that refuses costs the memory, nothing else. */
    public void save() {
        try {
            file.save(settings.withWindow(new WindowPlace(
                    stage.getX(),
                    stage.getY(),
                    stage.getWidth(),
                    stage.getHeight(),
                    stage.isMaximized(),
                    split.getDividerPositions()[0])));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("settings were not saved: {}", e.getClass().getSimpleName());
        }
    }

    private void place() {
        Optional<WindowPlace> known = settings.window();
        stage.setWidth(known.map(WindowPlace::width).orElse(USUAL_WIDTH));
        stage.setHeight(known.map(WindowPlace::height).orElse(USUAL_HEIGHT));
        known.filter(Memory::isOnScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
        });
        known.ifPresent(place -> {
            stage.setMaximized(place.maximized());
            split.setDividerPositions(place.divider());
        });
    }

    // the title bar must be reachable
    private static boolean isOnScreen(WindowPlace place) {
        Rectangle2D title = new Rectangle2D(place.x(), place.y(), place.width(), 30);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }
}
