// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

/**
 * Where the window was and how large.
 *
 * @param divider the share of the list in the space of list and detail, 0 to 1
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized, double divider) {

    public WindowPlace {
        if (!(width > 0 && height > 0 && divider >= 0 && divider <= 1) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("no place of a window");
        }
    }
}
