// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.time.Clock;
import org.bumerang.gui.export.Choosers;
import org.bumerang.gui.export.Folders;
import org.bumerang.gui.export.Printers;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.history.CheckHistory;
import org.bumerang.settings.SettingsFile;

/** What the window needs of the world around it; tests hand in their own. */
record Surroundings(
        Pipeline pipeline,
        Choosers choosers,
        Printers printers,
        Folders folders,
        SettingsFile settings,
        CheckHistory history,
        Clock clock) {}
