// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.gui.i18n.Texts;

/** What the mailbox holds, in sentences. */
final class SummaryWords {

    private final Texts texts;
    private final BarWords bars;

    SummaryWords(Texts texts, BarWords bars) {
        this.texts = texts;
        this.bars = bars;
    }

    /** How much there is, when it came, and why most of it. */
    String headline(Overview overview) {
        Overview.Sum sum = overview.sum();
        if (sum.messages() == 0) {
            return texts.text("list.nothing-yet");
        }
        return joined(Stream.of(Optional.of(amount(sum)), when(overview.times()), most(overview.reasons())));
    }

    /** What else is to be known to read the charts rightly. */
    String remarks(Overview overview) {
        Overview.Sum sum = overview.sum();
        return joined(Stream.of(
                suspicious(sum),
                when(sum.cases() > sum.messages(), "overview.cases", sum.cases()),
                when(sum.ordinary() > 0, "overview.ordinary", sum.ordinary())));
    }

    /** Which cases have no place on the axis of time. */
    String timeRemarks(Times times) {
        int undated = times.undated().map(Bar::number).orElse(0);
        return joined(Stream.of(
                when(times.aside() > 0, "overview.aside", times.aside()),
                when(undated > 0, "overview.undated", undated)));
    }

    private String amount(Overview.Sum sum) {
        if (sum.nothingElse()) {
            return texts.text("overview.nothing-else", sum.messages());
        }
        return sum.recipients() == 0
                ? texts.text("overview.messages.nobody", sum.messages())
                : texts.text("overview.messages", sum.messages(), sum.recipients());
    }

    private Optional<String> suspicious(Overview.Sum sum) {
        if (sum.suspicious() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                sum.suspicious() == sum.cases()
                        ? texts.text("overview.suspicious.all", sum.cases())
                        : texts.text("overview.suspicious", sum.suspicious(), sum.cases()));
    }

    private Optional<String> when(Times times) {
        List<String> days =
                times.spans().stream().flatMap(bar -> bar.keys().stream()).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String first = bars.day(LocalDate.parse(days.getFirst()));
        String last = bars.day(LocalDate.parse(days.getLast()));
        boolean all = times.aside() == 0 && times.undated().isEmpty();
        if (first.equals(last)) {
            return Optional.of(texts.text(all ? "overview.when.day" : "overview.when.most-day", first));
        }
        return Optional.of(texts.text(all ? "overview.when.days" : "overview.when.most-days", first, last));
    }

    private Optional<String> most(Tally reasons) {
        Bar longest = reasons.bars().getFirst();
        if (reasons.bars().size() == 1) {
            return Optional.of(texts.text("overview.one-reason", bars.label(longest)));
        }
        boolean alone = longest.number() > reasons.bars().get(1).number();
        return alone
                ? Optional.of(texts.text("overview.most", bars.label(longest), longest.number()))
                : Optional.empty();
    }

    private Optional<String> when(boolean so, String key, int number) {
        return so ? Optional.of(texts.text(key, number)) : Optional.empty();
    }

    private static String joined(Stream<Optional<String>> sentences) {
        return sentences.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
