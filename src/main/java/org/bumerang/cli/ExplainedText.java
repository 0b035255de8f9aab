// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import java.io.OutputStream;
import java.util.Optional;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Classifier;
import org.bumerang.explain.Explainer;
import org.bumerang.explain.Explanation;
import org.bumerang.explain.Messages;
import org.bumerang.smtp.EnhancedStatus;
import org.bumerang.smtp.ReplyCode;

/** What a pasted error or a code means, as text for people. */
final class ExplainedText {
    private final Messages messages;

    ExplainedText(Messages messages) {
        this.messages = messages;
    }

    /** Writes and flushes; the stream stays open. */
    void write(String pasted, OutputStream out) {
        TextPage page = new TextPage(out);
        Explainer explainer = new Explainer(messages.language());
        Classification outcome = Classifier.load().classifyText(pasted);
        Explanation explanation = explainer.explain(outcome);
        page.title(explanation.headline());
        page.line(0, explanation.happened());
        writeCodes(pasted, explainer, page);
        page.heading(explanation.who());
        explanation.now().forEach(step -> page.line(2, "☐ ", step));
        page.line(2, explanation.retry());
        page.blank();
        page.line(0, messages.text("text.certainty", explainer.certainty(outcome.certainty())));
        page.flush();
    }

    private void writeCodes(String pasted, Explainer explainer, TextPage page) {
        Optional<EnhancedStatus> status = EnhancedStatus.find(pasted);
        Optional<ReplyCode> reply = ReplyCode.atStartOf(pasted);
        if (status.isPresent() || reply.isPresent()) {
            page.heading(messages.text("text.codes"));
        }
        reply.ifPresent(code -> page.line(2, code + ": ", explainer.replyMeaning(code)));
        status.ifPresent(code -> page.line(2, code + ": ", explainer.statusMeaning(code)));
    }
}
