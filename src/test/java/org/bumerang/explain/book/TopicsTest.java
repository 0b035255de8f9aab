// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.classify.Cause;
import org.bumerang.explain.Language;
import org.bumerang.explain.Resource;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsTest {

    private final Topics topics = new Topics();
    private final Properties lines = Resource.properties(Topics.class, "/org/bumerang/explain/pages/topics.properties");

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasAPage(Cause cause) {
        assertTrue(topics.page(cause).isPresent());
    }

    @Test
    void aFinerCauseTakesItsOwnPageOrThatOfThePlainOne() {
        assertEquals(Optional.of("blocked"), topics.page(Cause.BLOCKED_LISTED));
        assertEquals(Optional.of("delayed"), topics.page(Cause.RATE_LIMITED_GREYLISTING));
        assertEquals(Optional.of("too-many"), topics.page(Cause.RATE_LIMITED));
    }

    @Test
    void missingFilesAndNotMissingAnswersHaveAPage() {
        assertEquals(Optional.of("get-mail-out"), topics.page(Missing.ORIGINAL_PATH));
        assertEquals(Optional.empty(), topics.page(Missing.ANSWER));
        assertEquals(Optional.of("sent-folder"), topics.page(AdviceStep.ADD_SENT_FOLDER));
    }

    @Test
    void everyLineLeadsToAPageThatIsThere() {
        Set<String> there = Articles.in(Language.EN).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .map(Page::id)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                lines.values().stream().filter(page -> !there.contains(page)).toList());
    }

    @Test
    void noLineIsThereForNothing() {
        Set<String> known = Stream.of(
                        Arrays.stream(Cause.values()).map(cause -> "cause." + cause.id()),
                        Arrays.stream(Missing.values()).map(missing -> "missing." + missing.id()),
                        Arrays.stream(AdviceStep.values()).map(step -> "step." + step.id()))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                lines.keySet().stream().filter(key -> !known.contains(key)).toList());
    }
}
