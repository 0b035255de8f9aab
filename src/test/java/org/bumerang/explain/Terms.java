// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words of the mail trade that stand in a text without being explained there. */
public final class Terms {

    /** Abbreviations and names that nobody knows who does not run a mail server. */
    private static final Pattern ABBREVIATIONS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(SPF|DKIM|DMARC|ARC|DNS|PTR|TLS|SSL|STARTTLS|SMTP|IMAP|POP3?|MX|IP|VPN"
                    + "|OAuth2?|MIME|NDR|ASCII|UTF-8|HELO|EHLO|2FA|[Pp]ort|Header|MTA|Greylisting|SHA-256)(?![\\p{L}\\p{N}])");

    /** Things that most people have heard of and few could explain; see the glossary. */
    private static final Pattern GERMAN =
            Pattern.compile("(?<!\\p{L})(Mailserver|Domain|Sperrliste|Postausgang|Kopfzeile|Quelltext)");

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)(?<!\\p{L})(mail server|domain|block list|header line|source text)");

    /** “(“ soon behind a word explains it, as “is a” does. */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\p{L}*([^.()]{0,25}\\(| (ist|sind|heißt|is|are) ).*", Pattern.DOTALL);

    private Terms() {}

    /** Abbreviations that stand there bare: not in brackets behind plain words, not quoted, not explained right behind. */
    public static List<String> unexplained(String text) {
        return ABBREVIATIONS
                .matcher(text)
                .results()
                .filter(match -> !isExplained(text, match))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Of a whole page: each term has to be explained once, wherever that is. */
    public static List<String> unexplained(Language language, String page) {
        Pattern things = switch (language) {
            case DE -> GERMAN;
            case EN -> ENGLISH;
        };
        return Stream.concat(
                        ABBREVIATIONS.matcher(page).results(),
                        things.matcher(page).results())
                .map(MatchResult::group)
                .distinct()
                .filter(term -> Pattern.compile(Pattern.quote(term))
                        .matcher(page)
                        .results()
                        .noneMatch(match -> isExplained(page, match)))
                .toList();
    }

    private static boolean isExplained(String text, MatchResult match) {
        String before = text.substring(0, match.start());
        boolean german = text.indexOf('„') >= 0;
        return count(before, '(') > count(before, ')')
                || (german ? count(before, '„') > count(before, '“') : count(before, '“') > count(before, '”'))
                || EXPLAINED.matcher(text.substring(match.end())).matches();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }
}
