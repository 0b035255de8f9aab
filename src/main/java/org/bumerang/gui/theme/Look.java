// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** How the window looks at the moment; {@code tokens.css} has the colours of each. */
enum Look {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK),
    /** Black ground, so it stands on the dark theme. */
    HIGH_CONTRAST(ColorScheme.DARK);

    /** The style class of the root in {@link #HIGH_CONTRAST}. */
    static final String STYLE_CLASS = "high-contrast";

    private final ColorScheme base;

    Look(ColorScheme base) {
        this.base = base;
    }

    ColorScheme base() {
        return base;
    }

    String userAgentStylesheet() {
        return base == ColorScheme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    /** What the person has set in the operating system. */
    static Look ofTheSystem() {
        Platform.Preferences system = Platform.getPreferences();
        return of(system, system.getColorScheme());
    }

    /**
     * @param preferences of the platform: Windows has a switch of its own, GTK a theme of that name; the keys stand in the
     *     documentation of {@link Platform.Preferences}
     */
    static Look of(Map<String, Object> preferences, ColorScheme scheme) {
        boolean windows = Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"));
        String gtk = String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT);
        if (windows || gtk.replace("-", "").contains("highcontrast")) {
            return HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }
}
