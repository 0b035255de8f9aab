// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.bumerang.hijack.TestMail.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private static TestMailbox mixed() {
        TestMailbox box = new TestMailbox().account(ANN);
        for (int i = 0; i < 10; i++) {
            String to = "stranger%d@far%d.example".formatted(i, i);
            String login = TestMail.login("203.0.%d.9".formatted(i), ANN);
            box.with(TestMail.ownReport(to, "550 5.1.1 no", TestMail.original(login, ANN, to, "Casino " + i, i), i));
            String host = "mx.far%d.example".formatted(i);
            box.with(TestMail.foreignReport(
                    host, to, "550 no", TestMail.original(TestMail.taken("198.51.100.9", host), ANN, to, "Hi", i), i));
        }
        return box;
    }

    @Test
    void theOrderOfTheMailsDoesNotMatter() {
        HijackAssessment expected = mixed().assess();
        for (int seed = 0; seed < 5; seed++) {
            assertEquals(expected, mixed().shuffle(seed).assess());
        }
    }

    @Test
    void mailsCutAnywhereAreAssessed() {
        String login = TestMail.login("203.0.113.9", ANN);
        String report = TestMail.ownReport(
                "far@far.example", "550 no", TestMail.original(login, ANN, "far@far.example", "Hi", 1), 1);
        for (int end = 1; end < report.length(); end += 53) {
            String cut = report.substring(0, end);
            HijackAssessment result =
                    new TestMailbox().account(ANN).with(cut).sent(List.of(cut)).assess();
            assertEquals(1, result.truths().size());
        }
    }

    @Test
    void nothingIsNoIncident() {
        assertEquals(VerdictKind.NONE, new TestMailbox().assess().kind());
    }

    @Test
    void manyMessagesTakeTimeInProportion() {
        Phrases none = new Phrases(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        MessageEvidence pattern = pattern(none);
        List<MessageEvidence> many = new ArrayList<>(
                IntStream.range(0, 100_000).mapToObj(i -> copy(pattern, i)).toList());
        assertTimeout(
                Duration.ofSeconds(30),
                () -> HijackAssessor.load().assess(many, Optional.empty(), List.of(), Map.of()));
    }

    private static MessageEvidence pattern(Phrases phrases) {
        String login = TestMail.login("203.0.113.9", ANN);
        String report = TestMail.ownReport(
                "far@far.example", "550 no", TestMail.original(login, ANN, "far@far.example", "Hi", 1), 1);
        return TestMailbox.evidence(report, new EvidenceReader(phrases));
    }

    private static MessageEvidence copy(MessageEvidence pattern, int number) {
        MessageEvidence.Outer outer = pattern.outer();
        return new MessageEvidence(
                new MessageKey("box", number),
                new MessageEvidence.Outer(
                        outer.kind(),
                        outer.date().map(date -> date.plusSeconds(number)),
                        "<" + number + "@x.example>",
                        outer.from(),
                        outer.to(),
                        outer.deliveredTo(),
                        outer.returnPath(),
                        outer.path(),
                        outer.authentication()),
                pattern.failures(),
                pattern.reportingMta(),
                pattern.guise(),
                pattern.original());
    }
}
