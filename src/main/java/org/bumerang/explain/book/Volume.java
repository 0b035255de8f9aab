// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The book in one language. */
final class Volume {

    private final List<Chapter> chapters;
    private final Map<String, Page> written;
    private final CodeFinder finder;
    private final CodePages codes;
    private final TextPages texts;

    Volume(Voice voice, KnownCodes known, CodeReasons reasons, CodeFinder finder) {
        this.finder = finder;
        List<Chapter> articles = Articles.in(voice.language());
        codes = new CodePages(known, reasons, voice, titles(articles));
        texts = new TextPages(finder, reasons, codes, voice);
        chapters = Stream.concat(articles.stream(), Stream.of(new CodeLists(known, codes, voice).chapter()))
                .toList();
        written = chapters.stream()
                .flatMap(chapter -> chapter.pages().stream())
                .collect(Collectors.toUnmodifiableMap(Page::id, Function.identity()));
    }

    private static Map<String, String> titles(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.pages().stream())
                .collect(Collectors.toUnmodifiableMap(Page::id, Page::title));
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Page> page(String id) {
        if (id.startsWith(TextPages.PREFIX)) {
            return Optional.of(texts.page(id.substring(TextPages.PREFIX.length())));
        }
        return id.startsWith(Code.PREFIX)
                ? finder.one(id.substring(Code.PREFIX.length())).map(codes::page)
                : Optional.ofNullable(written.get(id));
    }

    /** The title of any page, without writing the page. */
    Optional<String> title(String id) {
        return id.startsWith(Code.PREFIX)
                ? finder.one(id.substring(Code.PREFIX.length())).map(codes::title)
                : Optional.ofNullable(written.get(id)).map(Page::title);
    }

    /** The first line of what there is to say about an error text. */
    String explanation(String text) {
        return texts.page(text).title();
    }

    /** What the search looks at: the text of an article and its chapter; of the lists of codes only that, not the codes. */
    String searched(String article) {
        return chapters.stream()
                .flatMap(chapter -> chapter.pages().stream()
                        .filter(page -> page.id().equals(article))
                        .map(page -> chapter.title() + "\n" + (isListOfCodes(chapter) ? page.title() : page.text())))
                .collect(Collectors.joining());
    }

    private static boolean isListOfCodes(Chapter chapter) {
        return chapter.id().equals(CodeLists.CHAPTER);
    }

    String searched(Code code) {
        return codes.searched(code);
    }
}
