// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bumerang.analysis.Analysis;
import org.bumerang.explain.Explainer;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.gui.i18n.Texts;
import org.bumerang.mail.Aside;
import org.bumerang.mail.InputSummary;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.Unreadable;

/** The answer to a drop: how much was read, and what was skipped and why. */
public final class ReadingNotice {

    private static final int MOST_LINES = 200;

    private ReadingNotice() {}

    /** The answer to a stop, before anything is judged. */
    static Notice stopped(int read) {
        return Notice.problem("notice.incomplete", read);
    }

    /** Nothing to say where everything was read: then the list itself is the answer. */
    static Optional<Notice> of(Analysis analysis) {
        List<Unreadable> skipped = skipped(analysis);
        int read = analysis.inputs().stream().mapToInt(InputSummary::messages).sum();
        Function<Texts, List<String>> lines = texts -> lines(analysis, texts);
        if (!analysis.complete()) {
            return Optional.of(Notice.problem("notice.incomplete", read).with(lines));
        }
        int sent = analysis.inputs().stream()
                .flatMap(input -> input.aside().stream())
                .filter(Aside::isSentMail)
                .mapToInt(Aside::count)
                .sum();
        if (skipped.isEmpty() && sent > 0) {
            return Optional.of(Notice.done("notice.read-and-sent", read, sent).with(lines));
        }
        if (skipped.isEmpty() && read == 0) {
            return Optional.of(
                    Notice.problem("notice.nothing-found").with(lines).leadingTo("get-mail-out"));
        }
        if (skipped.isEmpty()) {
            boolean all =
                    analysis.inputs().stream().allMatch(input -> input.aside().isEmpty());
            return Optional.of(
                    all
                            ? Notice.passing("notice.read", read)
                            : Notice.done("notice.read-and-aside", read).with(lines));
        }
        return Optional.of(
                Notice.problem("notice.read-and-skipped", read, skipped.size()).with(lines));
    }

    /** Everything that should have given a message and gave none, over all inputs. */
    public static List<Unreadable> skipped(Analysis analysis) {
        return analysis.inputs().stream()
                .flatMap(input -> input.skipped().stream())
                .toList();
    }

    /** One line for each skipped place, and for each kind of thing left aside. */
    private static List<String> lines(Analysis analysis, Texts texts) {
        Explainer words = texts.words().explainer();
        Stream<String> skipped = skipped(analysis).stream()
                .limit(MOST_LINES)
                .map(place -> line(texts, place.location(), words.unreadable(place)));
        Stream<String> aside = analysis.inputs().stream()
                .flatMap(input -> input.aside().stream())
                .limit(MOST_LINES)
                .map(left -> line(texts, left.first(), words.aside(left)));
        return Stream.concat(skipped, aside).toList();
    }

    private static String line(Texts texts, MessageLocation where, String why) {
        return texts.text("notice.skipped-line", Shown.line(where.source()), why);
    }
}
