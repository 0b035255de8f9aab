// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.Locale;
import java.util.Map;

/** Tells whether a window can be opened at all, without loading anything of the window system. */
public final class Display {

    private final Map<String, String> environment;
    private final String system;
    private final String platform;

    /**
     * @param system as in {@code os.name}
     * @param platform as in {@code glass.platform}; empty if the property is not set
     */
    public Display(Map<String, String> environment, String system, String platform) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
        this.platform = platform;
    }

    /** The display of the machine that the program runs on. */
    public static Display ofThisMachine() {
        return new Display(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /**
     * False on a Unix without an X display; JavaFX reaches Wayland through XWayland and needs {@code DISPLAY} too. Windows
     * and macOS always have one.
     */
    public boolean present() {
        if (!platform.isEmpty() || system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
