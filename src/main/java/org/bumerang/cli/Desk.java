// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.bumerang.analysis.Analyzer;
import org.bumerang.explain.Messages;
import org.bumerang.export.ExportChoice;
import org.bumerang.settings.Program;

/** What every command works with. */
record Desk(Console console, Messages messages, Clock clock) {

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
