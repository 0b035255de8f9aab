// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bumerang.classify.Certainty;
import org.bumerang.classify.Classifier;
import org.bumerang.explain.Language;

/**
 * The encyclopedia in all languages: articles, an entry for every code, a search, and the explanation of a pasted error.
 * Immutable and thread-safe. Loading it reads rules and pages, which takes a moment.
 */
public final class Book {

    /** The page to begin with. */
    public static final String START = "start";

    /** Of a longer text only the beginning is looked at. */
    public static final int LONGEST = 64 << 10;

    private static final Set<Certainty> WELL_FOUNDED = Set.of(Certainty.HIGH, Certainty.MEDIUM);
    private static final int WORDS_OF_AN_ERROR = 3;
    private static final int MOST_ARTICLES_FIRST = 8;

    private final Map<Language, Volume> volumes = new EnumMap<>(Language.class);
    private final CodeFinder finder;
    private final CodeReasons reasons;
    private final SearchIndex index;

    private Book(KnownCodes known, Classifier classifier) {
        reasons = new CodeReasons(known, classifier);
        finder = new CodeFinder(known);
        for (Language language : Language.values()) {
            volumes.put(language, new Volume(Voice.in(language), known, reasons, finder));
        }
        index = new SearchIndex(
                Stream.concat(articles(), known.all().stream().map(this::entry)).toList());
    }

    /**
     * Reads all pages, lists and rules.
     *
     * @throws IllegalStateException naming the page or list that is missing or wrongly written
     */
    public static Book load() {
        return new Book(KnownCodes.load(), Classifier.load());
    }

    public List<Chapter> chapters(Language language) {
        return volume(language).chapters();
    }

    /**
     * A page by its id: that of an article, {@code code:} and any code, registered or not, or {@code text:} and an error to
     * explain. Empty for anything else.
     */
    public Optional<Page> page(String id, Language language) {
        return volume(language).page(id);
    }

    /** The id of the page on what somebody typed or pasted: the entry of a bare code, else the explanation of the text. */
    public String pageOn(String pasted) {
        String text = bounded(pasted);
        return finder.one(text).map(Code::page).or(() -> articleNaming(text)).orElse(TextPages.PREFIX + text);
    }

    /** Codes of mail programs, such as Outlook's {@code 0x800CCC0E}, are explained together in an article. */
    private Optional<String> articleNaming(String text) {
        return finder.programCode(text)
                .flatMap(code -> index.find(code).stream().findFirst());
    }

    /** Whether a text is a code or an error that the rules know, rather than words to search for. */
    public boolean explains(String pasted) {
        String text = bounded(pasted);
        return !finder.in(text).isEmpty()
                || finder.programCode(text).isPresent()
                || (FoldedWords.of(text).size() > 1
                        && WELL_FOUNDED.contains(reasons.of(text).certainty()));
    }

    /**
     * Pages for a query while it is typed, best first: codes that stand in it, then articles, then codes with its words. What
     * may be a whole error text offers its explanation before all.
     */
    public List<Hit> search(String query, Language language) {
        String text = bounded(query);
        if (text.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        List<Code> codes = finder.in(text);
        codes.stream()
                .sorted((one, other) -> Boolean.compare(isStatus(other), isStatus(one)))
                .map(Code::page)
                .forEach(ids::add);
        articleNaming(text).ifPresent(ids::add);
        List<String> found = index.find(text);
        if (!Character.isDigit(text.charAt(0))) {
            found.stream()
                    .filter(id -> !id.startsWith(Code.PREFIX))
                    .limit(MOST_ARTICLES_FIRST)
                    .forEach(ids::add);
        }
        ids.addAll(found);
        List<Hit> hits = new ArrayList<>();
        if (isError(text, codes)) {
            hits.add(new Hit(TextPages.PREFIX + text, volume(language).explanation(text)));
        }
        ids.forEach(id -> volume(language).title(id).ifPresent(title -> hits.add(new Hit(id, title))));
        return hits;
    }

    /** More than a bare code, and something the rules can tell a reason of. */
    private boolean isError(String text, List<Code> codes) {
        boolean wordy = !codes.isEmpty() || FoldedWords.of(text).size() >= WORDS_OF_AN_ERROR;
        return wordy && finder.one(text).isEmpty() && reasons.of(text).certainty() != Certainty.NONE;
    }

    private static boolean isStatus(Code code) {
        return code instanceof Code.Status;
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private Stream<SearchIndex.Entry> articles() {
        return chapters(Language.EN).stream()
                .flatMap(chapter -> chapter.pages().stream())
                .map(page -> SearchIndex.Entry.of(
                        page.id(), titles(page.id()), inAll(volume -> volume.searched(page.id()))));
    }

    private SearchIndex.Entry entry(Code code) {
        return SearchIndex.Entry.of(code.page(), titles(code.page()), inAll(volume -> volume.searched(code)));
    }

    private List<String> titles(String id) {
        return Stream.concat(Stream.of(id), inAll(volume -> volume.title(id).orElseThrow()).stream())
                .toList();
    }

    private List<String> inAll(Function<Volume, String> text) {
        return volumes.values().stream().map(text).toList();
    }

    private Volume volume(Language language) {
        return Objects.requireNonNull(volumes.get(language));
    }
}
