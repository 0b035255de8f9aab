// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.bumerang.analysis.Analyzer;
import org.bumerang.explain.Messages;
import org.bumerang.export.ExportChoice;
import org.bumerang.settings.Program;
import org.bumerang.settings.SystemFolders;

/** What every command works with. */
record Desk(Console console, Messages messages, Clock clock, SystemFolders folders) {

    ExportChoice choice(Analyzer analyzer, boolean redact) {
        return new ExportChoice(
                messages.language(),
                redact,
                ExportChoice.USUAL_CASE_PAGES,
                Program.nameAndVersion(),
                analyzer.rulesDate().toString(),
                ZonedDateTime.now(clock));
    }
}
