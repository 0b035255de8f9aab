// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bumerang.smtp.MailAddress;

/**
 * Rewrites a text of a mail word by word: addresses, internet addresses, known names, logins and subjects become
 * placeholders. One pass; each place is looked at a bounded number of times.
 */
final class TextRedaction {

    private static final String IN_ADDRESSES = ".-_+=%#$&!*^~|@'";

    /** What stands before the name of whoever logged in, as servers write it into Received fields. */
    private static final List<String> BEFORE_LOGIN = List.of(
            "authenticated sender:", "authenticated as", "authenticated user:", "auth-sender:", "login:", "user:");

    private final People people;
    private final Phrases phrases;
    private final Hosts hosts;
    private final Placeholders placeholders;

    TextRedaction(People people, Phrases phrases, Placeholders placeholders) {
        this.people = people;
        this.phrases = phrases;
        this.placeholders = placeholders;
        this.hosts = new Hosts(people, placeholders);
    }

    Redacted of(String text) {
        Redacted out = new Redacted(text);
        int place = 0;
        while (place < text.length()) {
            place = step(text, place, out);
        }
        return out.finish();
    }

    private int step(String text, int place, Redacted out) {
        Optional<Phrases.Match> phrase = phrases.at(text, place);
        if (phrase.isPresent()) {
            out.replace(place, phrase.get().end(), phrase.get().placeholder());
            return phrase.get().end();
        }
        char c = text.charAt(place);
        if (c == '"') {
            return quoted(text, place, out);
        }
        int address = Hosts.endOfIpv6(text, place);
        if (address > place) {
            out.replace(place, address, placeholders.of("ip", text.substring(place, address)));
            return address;
        }
        if (!inWord(c)) {
            return place + 1;
        }
        int end = endOfWord(text, place);
        word(text, place, end, out);
        return end;
    }

    /** A local part in quotes, {@code "erika mustermann"@example.org} (RFC 5321 section 4.1.2). */
    private int quoted(String text, int place, Redacted out) {
        int limit = Math.min(text.length(), place + 66);
        int close = text.indexOf('"', place + 1);
        if (close < 0 || close + 1 >= limit || text.charAt(close + 1) != '@') {
            return place + 1;
        }
        int end = endOfWord(text, close + 1);
        out.replace(place, close + 1, placeholders.of("person", text.substring(place, end)));
        return end;
    }

    private void word(String text, int from, int to, Redacted out) {
        int start = from;
        int end = to;
        while (end > start && ".'-_|*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && ".'*".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String word = text.substring(start, end);
        int at = word.lastIndexOf('@');
        if (at > 0) {
            address(word, start, at, out);
        } else if (isLogin(text, start)) {
            out.replace(start, end, people.login(word));
        } else {
            values(word, start, out);
        }
    }

    /** A word, or key and value such as {@code client-ip=203.0.113.77} and {@code auth=erika}. */
    private void values(String word, int start, Redacted out) {
        String key = "";
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '=') {
                String value = word.substring(from, i);
                if ((isLoginKey(key) && !value.isEmpty())
                        || people.withLocalPart(value).isPresent()) {
                    out.replace(start + from, start + i, people.login(value));
                } else if (!hosts.rewrite(value, start + from, out)) {
                    pieces(value, start + from, out);
                }
                key = value;
                from = i + 1;
            }
        }
    }

    /** An address: its local part is replaced, its domain stays. */
    private void address(String word, int start, int at, Redacted out) {
        String local = word.substring(0, at);
        if (People.isRole(local)) {
            return;
        }
        String placeholder = placeholders
                .known("id", word)
                .or(() -> MailAddress.parse(word).map(people::person))
                .orElseGet(() -> placeholders.of("person", local));
        out.replace(start, start + at, placeholder);
        hosts.rewrite(word.substring(at + 1), start + at + 1, out);
    }

    /** The pieces of a compound such as {@code laptop-erika}, and a plain word. */
    private void pieces(String word, int start, Redacted out) {
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !Character.isLetterOrDigit(word.charAt(i))) {
                if (i > from) {
                    piece(word, start, from, i, out);
                }
                from = i + 1;
            }
        }
    }

    private void piece(String word, int start, int from, int to, Redacted out) {
        String piece = word.substring(from, to);
        Optional<String> person = piece.length() == word.length()
                ? people.named(piece)
                : people.withLocalPart(piece).or(() -> people.inName(piece));
        person.ifPresent(placeholder -> out.replace(start + from, start + to, placeholder));
    }

    private static boolean isLoginKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.equals("auth") || lower.equals("authid") || lower.equals("user") || lower.equals("login");
    }

    private static boolean isLogin(String text, int place) {
        int before = place;
        while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '<')) {
            before--;
        }
        int end = before;
        return BEFORE_LOGIN.stream()
                .anyMatch(mark -> text.regionMatches(true, end - mark.length(), mark, 0, mark.length()));
    }

    private static int endOfWord(String text, int place) {
        int end = place;
        while (end < text.length() && inWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // Half a surrogate pair counts as a letter: addresses may hold any character (RFC 6531).
    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || IN_ADDRESSES.indexOf(c) >= 0;
    }
}
