// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void followsTheColourSchemeOfTheSystem() {
        assertEquals(Look.LIGHT, Look.of(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT));
        assertEquals(Look.DARK, Look.of(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK));
    }

    @Test
    void takesTheSwitchOfWindowsAndTheThemesOfGtkForHighContrast() {
        assertEquals(Look.HIGH_CONTRAST, Look.of(Map.of("Windows.SPI.HighContrast", true), ColorScheme.LIGHT));
        assertEquals(Look.HIGH_CONTRAST, Look.of(Map.of("GTK.theme_name", "HighContrastInverse"), ColorScheme.LIGHT));
        assertEquals(Look.HIGH_CONTRAST, Look.of(Map.of("GTK.theme_name", "Yaru-high-contrast"), ColorScheme.DARK));
    }
}
