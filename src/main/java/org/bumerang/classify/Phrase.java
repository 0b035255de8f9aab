// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for, for example {@code "user * does not exist"}. A star between words stands for up to
 * {@value #GAP} characters of the same clause (it passes no colon, semicolon or full stop with a blank behind it), a star at an end lets the word go on there. Without it a phrase begins and ends at the border
 * of a word, and a host name such as {@code spam.example.org} is one word. Upper and lower case, accents and runs of white
 * space make no difference. The rule files may write several phrases as one: {@code "(user|mailbox) * unknown"}.
 *
 * @param written the form of the rule files, which phrases written as one share
 */
public record Phrase(String written, List<String> pieces, boolean openStart, boolean openEnd) implements Wording {

    static final int GAP = 80;

    private static final int MOST = 500;

    private static final Pattern GROUP = Pattern.compile("\\(([^()|]*\\|[^()]*)\\)");

    /** The shortest beginning that a phrase can be found by. */
    static final int SHORTEST = 3;

    public Phrase {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.getFirst().length() < SHORTEST) {
            throw new IllegalArgumentException("a phrase begins with at least three characters: " + written);
        }
    }

    /** Reads the form of the rule files. */
    static List<Phrase> allOf(String written) {
        return choices(written).stream().map(words -> of(words, written)).toList();
    }

    private static Phrase of(String words, String written) {
        List<String> pieces = new ArrayList<>();
        for (String piece : words.split("\\*", -1)) {
            String folded = FoldedText.fold(piece).strip();
            if (!folded.isEmpty()) {
                pieces.add(folded);
            }
        }
        return new Phrase(written, pieces, words.startsWith("*"), words.endsWith("*"));
    }

    /** The phrases that a form with {@code (one|other)} stands for, at most {@value #MOST}. */
    static List<String> choices(String written) {
        List<String> choices = List.of("");
        int from = 0;
        for (Matcher group = GROUP.matcher(written); group.find(); from = group.end()) {
            String before = written.substring(from, group.start());
            List<String> words = List.of(group.group(1).split("\\|", -1));
            choices = choices.stream()
                    .flatMap(start -> words.stream().map(word -> start + before + word))
                    .toList();
            if (choices.size() > MOST) {
                throw new IllegalArgumentException("stands for too many phrases: " + written);
            }
        }
        String rest = written.substring(from);
        return choices.stream().map(choice -> choice + rest).toList();
    }

    String head() {
        return pieces.getFirst();
    }

    /** The span of the phrase if it begins at this place. */
    Optional<Span> at(String text, int start) {
        String head = head();
        if (start < 0 || !text.startsWith(head, start) || !(openStart || borderBefore(text, start))) {
            return Optional.empty();
        }
        int end = start + head.length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int next = indexWithin(text, piece, end);
            if (next < 0) {
                return Optional.empty();
            }
            end = next + piece.length();
        }
        return openEnd || borderAfter(text, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static int indexWithin(String text, String piece, int from) {
        int last = Math.min(from + GAP, text.length() - piece.length());
        for (int at = from; at <= last; at++) {
            if (text.startsWith(piece, at)) {
                return at;
            }
            if (endsClause(text, at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsClause(String text, int at) {
        return ":;.".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private static boolean borderBefore(String text, int start) {
        if (start == 0 || !isWord(text.charAt(start))) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !isWord(before) && !(before == '.' && start > 1 && isWord(text.charAt(start - 2)));
    }

    private static boolean borderAfter(String text, int end) {
        if (end == text.length() || !isWord(text.charAt(end - 1))) {
            return true;
        }
        char after = text.charAt(end);
        return !isWord(after) && !(after == '.' && end + 1 < text.length() && isWord(text.charAt(end + 1)));
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /** A phrase is looked up often; the hashes of its words are kept by the strings. */
    @Override
    public int hashCode() {
        return 31 * pieces.getFirst().hashCode() + pieces.getLast().hashCode();
    }
}
