// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.dsn.MessageKind;
import org.bumerang.mail.MailInput;

/** The answer to a pasted text: how much of an email it was, and what is missing for a better answer. */
final class PasteNotice {

    private PasteNotice() {}

    static Optional<Notice> of(MailInput text, Analysis analysis) {
        List<AnalyzedMessage> pasted = analysis.messages().stream()
                .filter(message -> message.location().source().equals(text.name()))
                .toList();
        boolean one = pasted.size() == 1 && pasted.getFirst().kind() != MessageKind.UNREADABLE;
        return one && analysis.complete() ? Optional.of(of(pasted.getFirst())) : ReadingNotice.of(analysis);
    }

    private static Notice of(AnalyzedMessage message) {
        return switch (message.form()) {
            case WHOLE -> Notice.passing("paste.whole");
            case HEADERS_ONLY -> Notice.done("paste.headers-only").leadingTo("paste-text");
            case BODY_ONLY ->
                (message.kind() == MessageKind.ORDINARY
                                ? Notice.problem("paste.no-error-text")
                                : Notice.done("paste.error-text"))
                        .leadingTo("paste-text");
        };
    }
}
