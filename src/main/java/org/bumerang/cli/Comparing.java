// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bumerang.analysis.Analysis;
import org.bumerang.history.CheckHistory;
import org.bumerang.history.HistoryWords;
import org.bumerang.mail.MailInput;

/** {@code --history}: says what is new since the last check of the same mailbox. */
final class Comparing {
    private final Desk desk;

    Comparing(Desk desk) {
        this.desk = desk;
    }

    /** Compares, remembers and tells on standard error. */
    void tell(List<MailInput> inputs, Analysis analysis) throws IOException {
        Instant now = Instant.now(desk.clock());
        HistoryWords words = new HistoryWords(desk.messages().language());
        String sentences = new CheckHistory(desk.folders().settings())
                .remember(analysis, inputs, now)
                .comparison()
                .map(change -> words.sentences(
                        change, LocalDate.now(desk.clock()), desk.clock().getZone()))
                .orElseGet(() -> desk.messages().text("history.first"));
        desk.console().err().println(sentences);
    }
}
