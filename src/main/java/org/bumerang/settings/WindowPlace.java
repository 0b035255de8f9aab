// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.Optional;

/**
 * Where the window was and how large.
 *
 * @param corner empty where the system may choose
 * @param divider the share of the list in the space of list and detail, 0 to 1
 */
public record WindowPlace(Optional<Corner> corner, double width, double height, boolean maximized, double divider) {

    /** The place of a first run. */
    public static final WindowPlace USUAL = new WindowPlace(Optional.empty(), 1240, 780, false, 0.56);

    private static final double FARTHEST = 100_000;

    /** The upper left corner, in the coordinates of the screens. */
    public record Corner(double x, double y) {}

    public WindowPlace {
        if (!(width > 0 && height > 0 && divider >= 0 && divider <= 1) || !Double.isFinite(width + height)) {
            throw new IllegalArgumentException("no place of a window");
        }
    }

    static WindowPlace of(Lines lines) {
        double x = lines.number("window.x", Double.NaN, -FARTHEST, FARTHEST);
        double y = lines.number("window.y", Double.NaN, -FARTHEST, FARTHEST);
        return new WindowPlace(
                Double.isNaN(x + y) ? Optional.empty() : Optional.of(new Corner(x, y)),
                lines.number("window.width", USUAL.width, 1, FARTHEST),
                lines.number("window.height", USUAL.height, 1, FARTHEST),
                lines.flag("window.maximized", USUAL.maximized),
                lines.number("window.divider", USUAL.divider, 0, 1));
    }

    void put(Lines lines) {
        corner.ifPresent(known -> {
            lines.put("window.x", known.x);
            lines.put("window.y", known.y);
        });
        lines.put("window.width", width);
        lines.put("window.height", height);
        lines.put("window.maximized", maximized);
        lines.put("window.divider", divider);
    }
}
