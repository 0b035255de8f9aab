// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a notice that explain the failure of all its recipients, for layouts that list the recipients in one
 * place and give the reason in another.
 */
final class SharedReason {

    private static final Phrases INTRODUCTIONS = Phrases.load("reason-introductions");

    // "Sorry, ...", "550 ...", "mailbox full": words of a server or a delivery program, in the usual languages
    private static final Pattern FAILURE_WORDS = Pattern.compile(
            "unknown|not (?:be )?found|no such|does(?:n't| not) (?:exist|have)|full|quota|exceed|denied|reject|refus|unable|"
                    + "undeliverable|not listed|unrouteable|disabled|invalid|timed out|timeout|unavailable|not recognized|"
                    + "could not|cannot|can't|couldn't|unbekannt|nicht gefunden|voll|nicht vorhanden|abgelehnt|deaktiviert|"
                    + "nicht zugestellt|permission|may not|inconnu|desconocid|fail|error|loop|spam|virus|duplicated");

    private static final int LONGEST = 2_000;
    private static final int LETTERS_OF_A_SENTENCE = 20;

    private SharedReason() {}

    /** The explanation: behind an introduction, else the first paragraph with a code, else one with words of failure. */
    static String of(Notice notice) {
        List<String> lines = notice.lines();
        return introduced(lines)
                .map(words ->
                        isBare(words) ? (words + " " + withFailureWords(lines).orElse("")).strip() : words)
                .or(() -> withCode(lines))
                .or(() -> withFailureWords(lines))
                .or(() -> withWords(lines))
                .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .orElse("");
    }

    // "550 5.1.10": Office 365 has the words elsewhere
    private static boolean isBare(String words) {
        return words.chars().noneMatch(Character::isLetter);
    }

    private static Optional<String> introduced(List<String> lines) {
        Optional<String> plain = Optional.empty();
        for (String introduction : INTRODUCTIONS) {
            for (int i = 0; i < lines.size(); i++) {
                String words = behind(introduction, lines, i);
                if (Codes.standIn(words)) {
                    return Optional.of(words);
                }
                if (plain.isEmpty() && !words.isEmpty()) {
                    plain = Optional.of(words);
                }
            }
        }
        Optional<String> found = plain;
        return withCode(lines)
                .filter(words -> Codes.surelyStandIn(words.toLowerCase(Locale.ROOT)))
                .or(() -> found);
    }

    private static String behind(String introduction, List<String> lines, int index) {
        int at = lines.get(index).toLowerCase(Locale.ROOT).indexOf(introduction);
        if (at < 0) {
            return "";
        }
        String rest = lines.get(index)
                .substring(Math.min(lines.get(index).length(), at + introduction.length()))
                .strip();
        boolean goesOn = rest.isEmpty()
                || (index + 1 < lines.size() && !lines.get(index + 1).isBlank());
        return goesOn ? (rest + " " + Paragraph.from(lines, index + 1)).strip() : rest;
    }

    private static Optional<String> withCode(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (Codes.standIn(line)) {
                return Optional.of(Paragraph.around(lines, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> withFailureWords(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (tells(line) && !line.endsWith(":") && !Paragraph.isRule(line)) {
                return Optional.of(Paragraph.around(lines, i));
            }
        }
        return Optional.empty();
    }

    // better than nothing: the first sentence that is long enough not to be a greeting
    private static Optional<String> withWords(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!Paragraph.isRule(line)
                    && line.chars().filter(Character::isLetter).count() >= LETTERS_OF_A_SENTENCE) {
                return Optional.of(Paragraph.around(lines, i));
            }
        }
        return Optional.empty();
    }

    /** True where the words of a notice are introduced as the reason, and no mere sentence of it. */
    static boolean isIntroduced(Notice notice) {
        return introduced(notice.lines()).isPresent();
    }

    /** True where a text has words of failure in it. */
    static boolean tells(String words) {
        return FAILURE_WORDS.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
