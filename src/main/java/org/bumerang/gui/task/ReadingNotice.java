// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.Optional;
import org.bumerang.analysis.Analysis;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.Unreadable;

/** The answer to a drop: how much was read, and what was skipped and why. */
public final class ReadingNotice {

    private static final int MOST_LINES = 200;

    private ReadingNotice() {}

    /** Nothing to say where everything was read: then the list itself is the answer. */
    static Optional<Notice> of(Analysis analysis) {
        List<Unreadable> skipped = skipped(analysis);
        int read = analysis.inputs().stream().mapToInt(InputSummary::messages).sum();
        if (!analysis.complete()) {
            return Optional.of(Notice.problem("notice.incomplete", read).with(texts -> lines(skipped, texts)));
        }
        if (skipped.isEmpty() && read == 0) {
            return Optional.of(Notice.problem("notice.nothing-found"));
        }
        if (skipped.isEmpty()) {
            return Optional.of(Notice.passing("notice.read", read));
        }
        return Optional.of(
                Notice.problem("notice.read-and-skipped", read, skipped.size()).with(texts -> lines(skipped, texts)));
    }

    /** Everything that gave no message, over all inputs. */
    public static List<Unreadable> skipped(Analysis analysis) {
        return analysis.inputs().stream()
                .flatMap(input -> input.skipped().stream())
                .toList();
    }

    /** One line for each skipped place. */
    public static List<String> lines(List<Unreadable> skipped, Texts texts) {
        return skipped.stream()
                .limit(MOST_LINES)
                .map(place -> texts.text(
                        "notice.skipped-line",
                        Shown.line(place.location().source()),
                        texts.words().explainer().unreadable(place)))
                .toList();
    }
}
