// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bumerang.explain.BundleChecks;
import org.bumerang.explain.Language;
import org.bumerang.explain.Terms;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsOfTheTradeAreExplainedOrLeadToTheGlossary(Language language) {
        Map<String, List<String>> unexplained = new TreeMap<>();
        Articles.in(language).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> !page.id().equals("glossary") && !page.targets().contains("glossary"))
                .forEach(page -> unexplained.put(page.id(), Terms.unexplained(language, withoutCode(page))));
        unexplained.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), unexplained);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesOfCodesSpeakPlainlyToo(Language language) {
        Book book = Book.load();
        Map<String, List<String>> problems = new TreeMap<>();
        for (Code code : KnownCodes.load().all()) {
            Page page = book.page(code.page(), language).orElseThrow();
            // the gist of a code and the codes related to it are titles, the official names are not ours
            Stream<String> ours = page.blocks().stream()
                    .filter(block -> !(block instanceof Block.Points points) || points.numbered())
                    .flatMap(block -> texts(block))
                    .map(text -> QUOTED.matcher(text).replaceAll("X"));
            problems.put(
                    page.id(),
                    ours.flatMap(text -> BundleChecks.wordProblems(language, text).stream())
                            .toList());
            assertTrue(page.targets().contains("glossary"), page.id());
        }
        problems.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), problems);
    }

    private static String withoutCode(Page page) {
        return Stream.concat(Stream.of(page.title()), page.blocks().stream().flatMap(block -> texts(block)))
                .collect(Collectors.joining("\n"));
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
