// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.BundleChecks;
import org.bumerang.explain.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles speak as the rest of the program does: short sentences, no words of the trade, no false comfort. */
class ArticleWordsTest {

    /** What other programs say stands in quotation marks and is not ours to choose. */
    private static final Pattern QUOTED = Pattern.compile("„[^“]*“|“[^”]*”");

    private static final Pattern TYPEWRITER = Pattern.compile("[\"']| [-–] ");

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesAreShortAndPlain(Language language) {
        assertEquals("", problems(language, text -> BundleChecks.wordProblems(language, text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quotationMarksAndDashesAreThoseOfPrint(Language language) {
        assertEquals(
                "",
                problems(
                        language,
                        text -> TYPEWRITER.matcher(text).find() ? List.of("typewriter marks: " + text) : List.of()));
    }

    private interface Check {
        List<String> problemsOf(String text);
    }

    private static String problems(Language language, Check check) {
        return Articles.in(language).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .flatMap(page -> Stream.concat(
                                Stream.of(page.title()), page.blocks().stream().flatMap(block -> texts(block)))
                        .map(text -> QUOTED.matcher(text).replaceAll("X"))
                        .flatMap(text -> check.problemsOf(text).stream())
                        .map(problem -> language.code() + "/" + page.id() + ": " + problem))
                .collect(Collectors.joining("\n"));
    }

    /** A heading, a paragraph or a point each; code counts as one word. */
    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(words(paragraph.spans()));
            case Block.Points points -> points.points().stream().map(ArticleWordsTest::words);
            case Block.Responsible responsible -> Stream.of(responsible.text());
        };
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .map(span -> span instanceof Span.Code ? "X" : span.text())
                .collect(Collectors.joining());
    }
}
