// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classification;
import org.bumerang.classify.Evidence;
import org.bumerang.classify.Finding;
import org.bumerang.dsn.Attempt;
import org.bumerang.dsn.Handling;
import org.bumerang.dsn.MessageKind;
import org.bumerang.dsn.RecipientReport;
import org.bumerang.dsn.ReturnedOriginal;
import org.bumerang.dsn.ServerReply;
import org.bumerang.dsn.Story;
import org.bumerang.mail.Message;
import org.bumerang.mail.MessageLocation;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final String JOE = "joe@example.org";

    @Test
    void aDelayThatFailsAndItsRepetitionAreOneStory() {
        List<AnalyzedMessage> mails = List.of(
                report(0, MessageKind.DELAY, 0, "<a@x.example>", "", JOE),
                report(1, MessageKind.BOUNCE, 2, "<a@x.example>", "", JOE),
                report(2, MessageKind.BOUNCE, 4, "<a@x.example>", "", JOE),
                report(3, MessageKind.BOUNCE, 4, "<other@x.example>", "", JOE),
                report(4, MessageKind.BOUNCE, 4, "<a@x.example>", "", "ann@example.org"));
        Stories stories = Stories.of(mails);
        Story story = stories.of(mails.getFirst(), 0).orElseThrow();
        assertEquals(new Story.Reports(1, day(0), day(0)), story.delays());
        assertEquals(new Story.Reports(2, day(2), day(4)), story.failures());
        assertEquals(Optional.of(story), stories.of(mails.get(2), 0));
        assertEquals(Optional.empty(), stories.of(mails.get(3), 0));
        assertEquals(Optional.empty(), stories.of(mails.get(4), 0));
        assertEquals(2, stories.repeats());
        assertEquals(stories, Stories.of(mails.reversed()));
    }

    @Test
    void theQueueJoinsWhatReturnedNoHeaderButNotTwoMessages() {
        List<AnalyzedMessage> mails = List.of(
                report(0, MessageKind.DELAY, 0, "", "4F2A11", JOE),
                report(1, MessageKind.DELIVERED, 1, "<a@x.example>", "4F2A11", JOE));
        assertEquals(
                1,
                Stories.of(mails)
                        .of(mails.getFirst(), 0)
                        .orElseThrow()
                        .deliveries()
                        .count());

        List<AnalyzedMessage> reused = List.of(
                report(0, MessageKind.BOUNCE, 0, "<a@x.example>", "4F2A11", JOE),
                report(1, MessageKind.BOUNCE, 90, "<b@x.example>", "4F2A11", JOE));
        assertEquals(0, Stories.of(reused).repeats());
    }

    @Test
    void aCopyOfAReportIsNoReportOfItsOwn() {
        AnalyzedMessage one = report(0, MessageKind.BOUNCE, 0, "<a@x.example>", "", JOE);
        AnalyzedMessage copy = new AnalyzedMessage(
                new MessageLocation("copy.mbox", 7, 0, 1),
                one.form(),
                one.kind(),
                one.head(),
                one.report(),
                one.findings(),
                Optional.empty());
        assertEquals(Optional.empty(), Stories.of(List.of(one, copy)).of(one, 0));
    }

    @Test
    void aForwardedAddressBelongsToTheOneThatWasWrittenTo() {
        List<AnalyzedMessage> mails = List.of(
                report(0, MessageKind.DELAY, 0, "<a@x.example>", "", JOE),
                report(1, MessageKind.BOUNCE, 1, "<a@x.example>", "", "target@example.net", JOE));
        assertEquals(1, Stories.of(mails).repeats());
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<AnalyzedMessage> mails = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            MessageKind kind = i % 3 == 0 ? MessageKind.DELAY : MessageKind.BOUNCE;
            String id = i % 4 == 0 ? "" : "<" + i % 7 + "@x.example>";
            mails.add(report(i, kind, i % 5, id, "Q" + i % 11 + "ABCD", "r" + i % 3 + "@example.org"));
        }
        List<Optional<Story>> expected = stories(mails, mails);
        for (int seed = 0; seed < 20; seed++) {
            List<AnalyzedMessage> shuffled = new ArrayList<>(mails);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, stories(shuffled, mails));
        }
    }

    @Test
    void twoHundredThousandReportsTakeNoTimeWorthSpeakingOf() {
        List<AnalyzedMessage> mails = IntStream.range(0, 200_000)
                .mapToObj(i -> report(i, MessageKind.BOUNCE, i % 50, "<" + i / 4 + "@x.example>", "Q" + i / 4, JOE))
                .toList();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(150_000, Stories.of(mails).repeats()));
    }

    private static List<Optional<Story>> stories(List<AnalyzedMessage> read, List<AnalyzedMessage> asked) {
        Stories stories = Stories.of(read);
        return asked.stream().map(mail -> stories.of(mail, 0)).toList();
    }

    private static Optional<Instant> day(int day) {
        return Optional.of(MONDAY.plus(Duration.ofDays(day)));
    }

    private static AnalyzedMessage report(
            int index, MessageKind kind, int day, String id, String queue, String... addresses) {
        List<String> all = List.of(addresses);
        RecipientReport recipient = new RecipientReport(
                all.getFirst(), all.subList(1, all.size()), kind, "", ServerReply.NONE, Attempt.NONE);
        Classification outcome = new Classification(
                BounceReason.UNKNOWN,
                Cause.of(BounceReason.UNKNOWN),
                Certainty.NONE,
                true,
                "",
                Evidence.NONE,
                Evidence.NONE);
        AnalyzedMessage.Original original = new AnalyzedMessage.Original(
                ReturnedOriginal.Extent.HEADERS, id, "", "", "", "", AnalyzedMessage.Origin.UNKNOWN);
        return new AnalyzedMessage(
                new MessageLocation("a.mbox", index, 0, 1),
                Message.Form.WHOLE,
                kind,
                new AnalyzedMessage.Head("<report" + index + "@x.example>", day(day), "", ""),
                new AnalyzedMessage.Report(
                        "", new Handling("mail.example.org", "", queue, ""), original, List.of(), List.of()),
                List.of(new Finding(recipient, outcome)),
                Optional.empty());
    }
}
