// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.util.List;
import javafx.application.Application;

/** Opens the window. Separate from the application class, so that a plain class path may start it. */
public final class GuiLauncher {

    private GuiLauncher() {}

    /** Opens the window with these files and returns when it was closed. Needs a display, see {@link Display}. */
    public static void launch(List<String> files) {
        Application.launch(GuiApplication.class, files.toArray(String[]::new));
    }
}
