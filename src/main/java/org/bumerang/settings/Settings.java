// SPDX-License-Identifier: Apache-2.0
package org.bumerang.settings;

import java.util.Optional;

/**
 * What the window remembers between runs.
 *
 * @param language {@code de} or {@code en}; empty follows the system
 * @param zoom size of the text in percent
 * @param window empty before the first run
 * @param history whether checks are remembered, to say the next time what is new
 */
public record Settings(
        Optional<String> language, ColourScheme scheme, int zoom, Optional<WindowPlace> window, boolean history) {

    public static final int SMALLEST_ZOOM = 80;
    public static final int LARGEST_ZOOM = 200;

    /** Nothing is remembered yet. */
    public static final Settings FIRST_RUN =
            new Settings(Optional.empty(), ColourScheme.SYSTEM, 100, Optional.empty(), true);

    public Settings {
        zoom = Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    public Settings withLanguage(Optional<String> other) {
        return new Settings(other, scheme, zoom, window, history);
    }

    public Settings withScheme(ColourScheme other) {
        return new Settings(language, other, zoom, window, history);
    }

    public Settings withZoom(int other) {
        return new Settings(language, scheme, other, window, history);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(language, scheme, zoom, Optional.of(other), history);
    }

    public Settings withHistory(boolean other) {
        return new Settings(language, scheme, zoom, window, other);
    }
}
