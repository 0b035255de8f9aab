// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.bumerang.analysis.Analysis;
import org.bumerang.analysis.AnalyzedMessage;
import org.bumerang.hijack.MessageKey;

/**
 * Some lines of an analysis. The verdict is not narrowed: it rests on everything that was checked. Lines are counted and
 * not named, so that a part fits the redacted analysis as well.
 *
 * @param places of each message in turn, the numbers of the findings that are in the part; 0 stands for a message without
 *     any
 * @param all how many lines the whole analysis has
 */
public record Part(List<List<Integer>> places, int all) {

    public Part {
        places = places.stream().map(List::copyOf).toList();
    }

    /** The lines that are chosen, by their message and the number of the finding in it. */
    public static Part of(Analysis analysis, BiPredicate<MessageKey, Integer> chosen) {
        List<List<Integer>> places = analysis.messages().stream()
                .map(message -> IntStream.range(0, lines(message))
                        .boxed()
                        .filter(place -> chosen.test(message.key(), place))
                        .toList())
                .toList();
        return new Part(
                places, analysis.messages().stream().mapToInt(Part::lines).sum());
    }

    private static int lines(AnalyzedMessage message) {
        return Math.max(1, message.findings().size());
    }

    /** How many lines are in it. */
    public int size() {
        return places.stream().mapToInt(List::size).sum();
    }

    /** The analysis with nothing but these lines. */
    public Analysis in(Analysis analysis) {
        List<AnalyzedMessage> kept = new ArrayList<>();
        List<List<Integer>> left = new ArrayList<>();
        for (int number = 0; number < places.size(); number++) {
            List<Integer> numbers = places.get(number);
            if (!numbers.isEmpty()) {
                kept.add(only(analysis.messages().get(number), numbers));
                left.add(numbers);
            }
        }
        return new Analysis(
                analysis.inputs(),
                kept,
                analysis.assessment(),
                analysis.complete(),
                analysis.stories().renumbered(kept, left));
    }

    private static AnalyzedMessage only(AnalyzedMessage message, List<Integer> numbers) {
        return new AnalyzedMessage(
                message.location(),
                message.form(),
                message.kind(),
                message.head(),
                message.report(),
                message.findings().isEmpty()
                        ? List.of()
                        : numbers.stream().map(message.findings()::get).toList(),
                message.problem());
    }
}
