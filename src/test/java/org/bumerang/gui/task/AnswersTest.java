// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Grade;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.VerdictKind;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    private static Incident incident(int from, int to) {
        List<MessageKey> mails = IntStream.range(from, to)
                .mapToObj(index -> new MessageKey("inbox", index))
                .toList();
        return new Incident(
                "own-2026-11-03",
                VerdictKind.CHECK,
                Grade.SOME,
                new Incident.Scores(0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                mails);
    }

    private Map<String, Answer> of(Incident incident) {
        return answers.of(List.of(incident));
    }

    @Test
    void mineIsNotSaidOfMailThatComesLater() {
        answers.toggle(incident(0, 5), Answer.MINE);
        assertEquals(Map.of("own-2026-11-03", Answer.MINE), of(incident(0, 5)));
        assertEquals(Map.of(), of(incident(0, 300)));
        assertEquals(Map.of(), of(incident(0, 6)));
    }

    @Test
    void notMineHoldsForAnIncidentThatGrowsALittle() {
        answers.toggle(incident(0, 5), Answer.NOT_MINE);
        assertEquals(Map.of("own-2026-11-03", Answer.NOT_MINE), of(incident(0, 10)));
        assertEquals(Map.of(), of(incident(0, 11)));
    }

    @Test
    void contradictingAnswersAreAskedForAgain() {
        answers.toggle(incident(0, 5), Answer.NOT_MINE);
        answers.toggle(incident(5, 6), Answer.MINE);
        assertEquals(Map.of(), of(incident(0, 6)));
    }

    @Test
    void theSameAnswerAgainTakesItBackAndTheOtherReplacesIt() {
        answers.toggle(incident(0, 5), Answer.NOT_MINE);
        answers.toggle(incident(0, 5), Answer.MINE);
        assertEquals(Map.of("own-2026-11-03", Answer.MINE), of(incident(0, 5)));
        answers.toggle(incident(0, 5), Answer.MINE);
        assertEquals(Map.of(), answers.all());
    }

    @Test
    void whatWasSaidEarlierDoesNotReplaceWhatIsSaidNow() {
        answers.toggle(incident(0, 1), Answer.MINE);
        answers.recall(Map.of(new MessageKey("inbox", 0), Answer.NOT_MINE));
        assertEquals(Map.of("own-2026-11-03", Answer.MINE), of(incident(0, 1)));
    }
}
