// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.prefs;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.bumerang.settings.WindowPlace;

/**
 * Puts the window where it was and knows where it is. A place that is on no screen any more is not used, and no window
 * is larger than the largest screen. While the window fills the screen, the place it would go back to is remembered.
 */
final class Placement {

    private static final double SMALLEST_WIDTH = 700;
    private static final double SMALLEST_HEIGHT = 500;
    /** As much of the title bar has to be in reach, to drag the window by it. */
    private static final double TITLE_WIDTH = 100;

    private static final double TITLE_HEIGHT = 30;

    private final Stage stage;
    private WindowPlace last;

    Placement(Stage stage, WindowPlace known) {
        this.stage = stage;
        this.last = known;
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setWidth(Math.min(known.width(), widest()));
        stage.setHeight(Math.min(known.height(), highest()));
        known.corner().filter(corner -> isOnScreen(corner, stage.getWidth())).ifPresent(corner -> {
            stage.setX(corner.x());
            stage.setY(corner.y());
        });
        stage.setMaximized(known.maximized());
        stage.xProperty().subscribe(now -> note());
        stage.yProperty().subscribe(now -> note());
        stage.widthProperty().subscribe(now -> note());
        stage.heightProperty().subscribe(now -> note());
    }

    /** Where the window is, or was before it filled the screen. */
    WindowPlace now(double divider) {
        note();
        return new WindowPlace(last.corner(), last.width(), last.height(), stage.isMaximized(), divider);
    }

    private void note() {
        boolean free = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (free && stage.isShowing() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            last = new WindowPlace(
                    Optional.of(new WindowPlace.Corner(stage.getX(), stage.getY())),
                    stage.getWidth(),
                    stage.getHeight(),
                    false,
                    last.divider());
        }
    }

    static boolean isOnScreen(WindowPlace.Corner corner, double width) {
        Rectangle2D title = new Rectangle2D(corner.x(), corner.y(), width, TITLE_HEIGHT);
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.getMinY() <= title.getMinY()
                        && title.getMaxY() <= bounds.getMaxY()
                        && Math.min(title.getMaxX(), bounds.getMaxX()) - Math.max(title.getMinX(), bounds.getMinX())
                                >= TITLE_WIDTH);
    }

    private static double widest() {
        return Screen.getScreens().stream()
                .mapToDouble(screen -> screen.getVisualBounds().getWidth())
                .max()
                .orElse(SMALLEST_WIDTH);
    }

    private static double highest() {
        return Screen.getScreens().stream()
                .mapToDouble(screen -> screen.getVisualBounds().getHeight())
                .max()
                .orElse(SMALLEST_HEIGHT);
    }
}
