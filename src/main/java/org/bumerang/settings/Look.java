// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

/**
 * How the window looks.
 *
 * @param zoom size of the text in percent
 */
public record Look(ColourScheme scheme, int zoom) {

    public static final int SMALLEST_ZOOM = 80;
    public static final int LARGEST_ZOOM = 200;

    static final Look USUAL = new Look(ColourScheme.SYSTEM, 100);

    public Look {
        zoom = Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    static Look of(Lines lines) {
        return new Look(lines.choice("scheme", USUAL.scheme), (int)
                lines.number("zoom", USUAL.zoom, SMALLEST_ZOOM, LARGEST_ZOOM));
    }

    void put(Lines lines) {
        lines.put("scheme", scheme);
        lines.put("zoom", Integer.toString(zoom));
    }
}
