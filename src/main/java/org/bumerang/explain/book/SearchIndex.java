// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds pages by words, in whichever language they are typed. A page with more of the words comes first, then one that
 * holds them in its title; among equals the order of the book stands. Immutable and thread-safe.
 */
final class SearchIndex {

    /** More words than this make no search better. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_HITS = 60;
    private static final int IN_TITLE = 10;
    private static final int WHOLE = 3;
    private static final int BEGINNING = 2;
    private static final int INSIDE = 1;

    /** Shorter pieces stand inside too many words by chance. */
    private static final int SHORTEST_PIECE = 5;

    private final List<Entry> entries;
    private final Set<String> vocabulary;

    /** What is searched of one page: its titles and texts in all languages. */
    record Entry(String id, Set<String> title, Set<String> text) {

        static Entry of(String id, List<String> titles, List<String> texts) {
            return new Entry(id, words(titles), words(texts));
        }

        private static Set<String> words(List<String> texts) {
            return texts.stream()
                    .flatMap(text -> FoldedWords.of(text).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private record Score(Entry entry, int words, int weight) {}

    SearchIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.vocabulary = entries.stream()
                .flatMap(entry -> Stream.concat(entry.title().stream(), entry.text().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the pages found, best first; at most sixty. */
    List<String> find(String query) {
        List<String> words = FoldedWords.of(query).stream().limit(MOST_WORDS).toList();
        List<String> found = find(words);
        return found.isEmpty() ? find(corrected(words)) : found;
    }

    private List<String> find(List<String> words) {
        List<Score> scores = entries.stream().map(entry -> score(entry, words)).toList();
        int best = scores.stream().mapToInt(Score::words).max().orElse(0);
        // pages with all words are enough; else those with half of them
        int needed = Math.max(1, best == words.size() ? best : (words.size() + 1) / 2);
        return scores.stream()
                .filter(score -> score.words() >= needed)
                .sorted(Comparator.comparingInt(Score::words)
                        .thenComparingInt(Score::weight)
                        .reversed())
                .limit(MOST_HITS)
                .map(score -> score.entry().id())
                .toList();
    }

    private static Score score(Entry entry, List<String> words) {
        int matched = 0;
        int weight = 0;
        for (String word : words) {
            int here = IN_TITLE * weight(entry.title(), word) + weight(entry.text(), word);
            matched += here > 0 ? 1 : 0;
            weight += here;
        }
        return new Score(entry, matched, weight);
    }

    private static int weight(Set<String> words, String sought) {
        if (words.contains(sought)) {
            return WHOLE;
        }
        int best = 0;
        for (String word : words) {
            if (word.startsWith(sought)) {
                return BEGINNING;
            }
            if (sought.length() >= SHORTEST_PIECE && word.contains(sought)) {
                best = INSIDE;
            }
        }
        return best;
    }

    /** Words that occur nowhere, replaced by the one that differs in a single letter, where there is one. */
    private List<String> corrected(List<String> words) {
        return words.stream()
                .map(word -> vocabulary.stream()
                        .filter(known -> OneLetter.apart(known, word))
                        .findFirst()
                        .orElse(word))
                .toList();
    }
}
