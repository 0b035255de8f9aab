// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bumerang.classify.BounceReason;
import org.bumerang.classify.Cause;
import org.bumerang.classify.Certainty;
import org.bumerang.dsn.MessageKind;
import org.bumerang.explain.book.Book;
import org.bumerang.hijack.Account;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Missing;
import org.bumerang.hijack.SignalId;
import org.bumerang.hijack.Truth;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.Aside;
import org.bumerang.mail.Seeming;
import org.bumerang.mail.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every constant that people meet has its words in both languages, and no word stands there for nothing. */
class TextsTest {

    private static final List<String> BUNDLES = List.of("messages", "causes", "steps", "verdict", "codes", "letters");

    private static final List<String> CAUSES =
            Arrays.stream(Cause.values()).map(Cause::id).toList();

    /** Verdicts on a message that outweigh its cause, each with a why of its own. */
    private static final List<String> OUTWEIGHING = List.of("truth.hijacked", "truth.backscatter", "truth.fake");

    private static final List<String> GUIDED = Stream.of(CAUSES, OUTWEIGHING, List.of("given-up-greylisting"))
            .flatMap(List::stream)
            .toList();

    @Test
    void wordsAboutAMessageAreComplete() {
        BundleChecks.of(Explainer.class)
                .derived(BundleChecks.keys("kind.", MessageKind.values(), ""))
                .derived(BundleChecks.keys("about.", MessageKind.values(), ""))
                .derived(BundleChecks.keys("certainty.", Certainty.values(), ""))
                .derived(BundleChecks.keys("party.", Explanation.Party.values(), ""))
                .derived(BundleChecks.keys("unreadable.", Unreadable.Reason.values(), ""))
                .derived(BundleChecks.keys("seeming.", Seeming.values(), ""))
                .derived(BundleChecks.keys("aside.", Aside.Kind.values(), ""))
                .derived(Stream.of(
                                "delay.failed",
                                "delay.delivered",
                                "delay.again",
                                "bounce.delay",
                                "bounce.again",
                                "bounce.delivered",
                                "delivered.delay",
                                "delivered.failed")
                        .flatMap(part -> Stream.of("story." + part, "story." + part + ".undated"))
                        .toList())
                .derived(Stream.of("bounce", "delay", "delivered")
                        .flatMap(kind -> Stream.of("reach." + kind + ".whom", "reach." + kind + ".nobody"))
                        .toList())
                .check();
    }

    @Test
    void everyReasonAndCauseIsComplete() {
        BundleChecks checks = BundleChecks.of(Explainer.class, "causes")
                .derived(BundleChecks.keys("reason.", BounceReason.values(), ""))
                .derived(List.of("cause.truth.fake.headline"))
                .optional(key -> CAUSES.stream().anyMatch(id -> key.equals("label." + id)));
        CAUSES.forEach(id -> checks.derived(List.of("cause." + id + ".headline", "cause." + id + ".why")));
        OUTWEIGHING.forEach(id -> checks.derived(List.of("cause." + id + ".why")));
        GUIDED.forEach(id -> checks.derived(List.of("cause." + id + ".who")));
        checks.check();
    }

    @Test
    void everyStepOfTheGuideIsComplete() {
        BundleChecks checks = BundleChecks.of(Explainer.class, "steps");
        Guide guide = new Guide();
        GUIDED.stream().map(guide::of).forEach(entry -> {
            checks.derived(entry.steps().stream().map(step -> "step." + step).toList());
            checks.derived(List.of("retry." + entry.retry()));
        });
        checks.check();
    }

    @Test
    void theGuideNamesNothingElse() {
        assertEquals(
                Set.copyOf(GUIDED),
                Resource.properties(Guide.class, "guide.properties").stringPropertyNames());
    }

    @Test
    void everyVerdictSignalAndStepIsComplete() {
        BundleChecks.of(Explainer.class, "verdict")
                .derived(BundleChecks.keys("verdict.", VerdictKind.values(), ".headline"))
                .derived(BundleChecks.keys("verdict.", VerdictKind.values(), ".summary"))
                .derived(List.of("verdict.own-mail-stopped.headline", "verdict.own-mail-stopped.summary"))
                .derived(BundleChecks.keys("grade.", VerdictKind.values(), ""))
                .derived(BundleChecks.keys("kind.", VerdictKind.values(), ""))
                .derived(BundleChecks.keys("truth.", Truth.values(), ""))
                .derived(BundleChecks.keys("account.", Account.Ground.values(), ""))
                .derived(BundleChecks.keys("signal.", SignalId.values(), ""))
                .derived(BundleChecks.keys("against.", SignalId.Family.values(), ""))
                .derived(BundleChecks.keys("missing.", Missing.values(), ""))
                .derived(BundleChecks.keys("advice.", AdviceStep.values(), ".title"))
                .derived(BundleChecks.keys("advice.", AdviceStep.values(), ".text"))
                .optional(variants()::contains)
                .optional(BundleChecks.keys("against.", SignalId.values(), "")::contains)
                .check();
    }

    @Test
    void everyReadyTextIsComplete() {
        BundleChecks.of(Explainer.class, "letters")
                .derived(BundleChecks.keys("letter.", Letters.Occasion.values(), ".title"))
                .derived(BundleChecks.keys("letter.", Letters.Occasion.values(), ".about"))
                .derived(BundleChecks.keys("letter.", Letters.Occasion.values(), ".ask"))
                .derived(BundleChecks.keys("letter.recipient.ask.", Explanation.Party.values(), ""))
                .check();
    }

    private static Set<String> variants() {
        return BundleChecks.keys("", VerdictKind.values(), "").stream()
                .flatMap(kind -> Stream.of("some", "web-site", "device").map(variant -> kind + "." + variant))
                .flatMap(varied -> Stream.of(
                        "verdict." + varied + ".headline", "verdict." + varied + ".summary", "grade." + varied))
                .collect(Collectors.toSet());
    }

    @Test
    void codesAreWordedAlike() {
        BundleChecks.of(Explainer.class, "codes")
                .derived(List.of("class.2", "class.4", "class.5", "reply.2", "reply.3", "reply.4", "reply.5"))
                .optional(key -> key.matches("status\\.\\d+(\\.\\d+(xx)?)?|reply\\.\\d{3}"))
                .check();
    }

    @Test
    void pagesAboutCodesAreWordedCompletely() {
        BundleChecks.of(Book.class, "book")
                .derived(IntStream.rangeClosed(0, 7)
                        .mapToObj(subject -> "list.status.subject." + subject)
                        .toList())
                .derived(IntStream.rangeClosed(2, 5)
                        .mapToObj(first -> "list.replies.first." + first)
                        .toList())
                .check();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quotesAndDashesAreThoseOfTheLanguage(Language language) {
        Set<String> wrong = new HashSet<>();
        for (String bundle : BUNDLES) {
            var texts = Resource.properties(Explainer.class, bundle + "_" + language.code() + ".properties");
            texts.stringPropertyNames().stream()
                    .filter(key -> texts.getProperty(key).matches(".*(\"| - |\\.\\.\\.).*"))
                    .forEach(wrong::add);
        }
        assertEquals(Set.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noBundleNamesAKeyTwice(Language language) throws IOException {
        for (String bundle : BUNDLES) {
            String file = bundle + "_" + language.code() + ".properties";
            try (var stream = Objects.requireNonNull(Explainer.class.getResourceAsStream(file))) {
                List<String> keys = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList();
                assertFalse(keys.isEmpty());
                assertEquals(keys.stream().distinct().toList(), keys);
            }
        }
    }
}
