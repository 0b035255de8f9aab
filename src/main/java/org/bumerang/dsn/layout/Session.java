// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to the dialogue with other servers and gives each recipient the answer that concerns him. */
final class Session {

    private static final int MOST = 500;
    private static final int LONGEST_QUESTION = 200;

    // "550 5.1.1 <joe@example.org>... User unknown", "421 example.org (smtp)... Deferred": the own server's words
    private static final Pattern LOCAL = Pattern.compile("^\\s*([245]\\d\\d)[ -].{1,1000}");

    // "... while talking to mx.example.org.:", "connection to mx.example.org [192.0.2.1:25]"
    private static final Pattern SERVER = Pattern.compile(
            "(?:talking|connection|connecting|connected) to ([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,8}[A-Za-z0-9-]{2,62})",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Failure> failures;
    private final boolean known;
    private final List<String> answers = new ArrayList<>();
    private String server = "";
    private String question = "";
    private String asked = "";

    /** Takes the recipients that were listed before; where none were, those that the dialogue refuses count. */
    Session(Map<String, Failure> failures) {
        this.failures = failures;
        this.known = !failures.isEmpty();
    }

    void hear(String line) {
        Matcher talk = SERVER.matcher(line);
        Optional<Spoken> spoken = Spoken.of(line);
        if (talk.find()) {
            server = talk.group(1);
            question = "";
        } else if (spoken.isPresent()) {
            hear(spoken.get());
        } else if (LOCAL.matcher(line).find()) {
            answers.add(line.strip());
            // the own server sums up, perhaps of somebody whom the other was never asked about
            say(addressIn(line), line.strip(), "");
        }
    }

    private void hear(Spoken spoken) {
        if (spoken.answer()) {
            answers.add(spoken.words());
            say(asked, spoken.words(), setting(spoken.words()));
        } else {
            question = spoken.words()
                    .substring(0, Math.min(LONGEST_QUESTION, spoken.words().length()));
            asked = spoken.isRecipient() ? addressIn(spoken.words()) : "";
        }
    }

    private void say(String address, String words, String setting) {
        String key = HeadShape.keyOf(address);
        Failure failure = failures.get(key);
        boolean negative = isNegative(words);
        if (failure == null) {
            if (!known && !address.isEmpty() && negative && failures.size() < MOST) {
                failures.put(key, new Failure(address, words).in(setting));
            }
        } else if (negative && isBetter(words, failure.diagnostic())) {
            failures.put(key, failure.saying(words).in(setting));
        } else if (negative && failure.setting().isEmpty()) {
            failures.put(key, failure.in(setting));
        }
    }

    private String setting(String words) {
        // pipelined answers to RCPT stand behind DATA (RFC 2920), and name whom they are about
        boolean late = question.regionMatches(true, 0, "DATA", 0, 4) && words.indexOf('@') >= 0;
        String talk = server.isEmpty() ? "" : "talking to " + server + " ";
        return (talk + (question.isEmpty() || late ? "" : ">>> " + question)).strip();
    }

    private static String addressIn(String words) {
        return Addresses.first(words).map(Addresses.Found::address).orElse("");
    }

    private static boolean isNegative(String words) {
        return Codes.reply(words).filter(code -> code.value() >= 400).isPresent();
    }

    private static boolean isBetter(String words, String old) {
        return old.isEmpty()
                || (Codes.status(old).isEmpty()
                        && Codes.status(words).filter(code -> !code.isGeneric()).isPresent());
    }

    /** The recipients. What was said to DATA or at the greeting concerns everybody who has no answer of his own. */
    List<Failure> failures() {
        String words = answers.stream()
                .filter(Session::isNegative)
                .filter(answer -> Addresses.in(answer).isEmpty() || failures.size() == 1)
                .reduce((one, other) -> isBetter(other, one) ? other : one)
                .orElse("");
        boolean alone = failures.size() == 1;
        return failures.values().stream()
                .map(failure -> failure.diagnostic().isEmpty() ? failure.saying(words) : failure)
                .map(failure -> alone && failure.setting().isEmpty() ? failure.in(setting(words)) : failure)
                .toList();
    }
}
