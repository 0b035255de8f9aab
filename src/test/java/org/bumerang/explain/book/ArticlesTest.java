// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.explain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/bumerang/explain/pages");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheIndexIsThereAndReadable(Language language) {
        List<Page> pages = Articles.in(language).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .toList();
        assertEquals(indexed(), pages.stream().map(Page::id).sorted().toList());
        assertEquals(pages.size(), pages.stream().map(Page::title).distinct().count(), "two pages have the same title");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageLiesThereThatTheIndexForgot(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            assertEquals(
                    indexed(),
                    files.map(file -> file.getFileName().toString().replace(".md", ""))
                            .sorted(Comparator.naturalOrder())
                            .toList());
        }
    }

    @Test
    void bothLanguagesLeadToTheSamePages() {
        List<List<String>> german = targets(Language.DE);
        assertEquals(german, targets(Language.EN));
    }

    private static List<List<String>> targets(Language language) {
        return Articles.in(language).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .map(page -> Stream.concat(
                                Stream.of(page.id()), page.targets().stream().sorted())
                        .distinct()
                        .toList())
                .toList();
    }

    private static List<String> indexed() {
        return Articles.index().chapters().stream()
                .flatMap(chapter -> chapter.pages().stream())
                .sorted()
                .toList();
    }
}
