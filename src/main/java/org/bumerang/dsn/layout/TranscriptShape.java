// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of sendmail and its many relatives: perhaps a list of addresses, then the dialogue with the other server,
 * where {@code >>>} is what was sent and {@code <<<} what came back.
 */
final class TranscriptShape implements Shape {

    private static final int MOST = 500;

    // "<joe@example.org>", "joe@example.org", ">>> joe@example.org <joe@example.org>" in the list of addresses
    // "550 5.1.1 <joe@example.org>... User unknown", "421 example.org (smtp)... Deferred"
    private static final Pattern LOCAL_LINE = Pattern.compile("^\\s*([245]\\d\\d)[ -].{1,1000}");

    private static final Pattern REASON = Pattern.compile("\\(reason:\\s{0,4}(.{1,1500})");

    private static final Pattern SENT = Pattern.compile("^\\s*>>>\\s*(\\S.{0,500})");

    private static final Pattern ANSWER = Pattern.compile("^\\s*<<<\\s*(\\S.{0,1500})");

    private static final Pattern EXPANDED = Pattern.compile("expanded from:", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Failure> read(Notice notice) {
        List<String> lines = notice.lines();
        int transcript = transcriptAt(lines);
        if (transcript < 0) {
            return List.of();
        }
        Map<String, Failure> failures = new LinkedHashMap<>();
        listed(lines.subList(0, transcript), failures);
        dialogue(lines.subList(transcript, lines.size()), failures);
        return List.copyOf(failures.values());
    }

    private static int transcriptAt(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            if (line.contains("transcript of session") || line.contains("transcript follows")) {
                return i;
            }
        }
        return -1;
    }

    private static void listed(List<String> lines, Map<String, Failure> failures) {
        boolean inList = false;
        String last = "";
        for (String line : lines) {
            inList |= Paragraph.isRule(line.strip())
                    && line.toLowerCase(Locale.ROOT).contains("addresses");
            Optional<Head> head = inList ? Head.of(line) : Optional.empty();
            if (EXPANDED.matcher(line).find()) {
                alias(line, last, failures);
            } else if (head.isPresent() && failures.size() < MOST) {
                last = HeadShape.keyOf(head.get().address());
                failures.putIfAbsent(last, new Failure(head.get().address(), ""));
            }
            addReason(line, last, failures);
        }
    }

    private static void addReason(String line, String key, Map<String, Failure> failures) {
        Matcher reason = REASON.matcher(line);
        if (reason.find()) {
            String words = reason.group(1);
            String bare = words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
            failures.computeIfPresent(key, (ignored, failure) -> failure.saying(bare.strip()));
        }
    }

    private static void alias(String line, String key, Map<String, Failure> failures) {
        List<String> found = Addresses.in(line);
        failures.computeIfPresent(
                key, (ignored, failure) -> new Failure(failure.address(), found, failure.diagnostic()));
    }

    private static void dialogue(List<String> lines, Map<String, Failure> failures) {
        boolean known = !failures.isEmpty();
        String asked = "";
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            Matcher sent = SENT.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (sent.find()) {
                asked = Addresses.first(line)
                        .map(Addresses.Found::address)
                        .filter(found -> isRecipient(line))
                        .orElse("");
            } else if (answer.find()) {
                answers.add(answer.group(1));
                say(asked, answer.group(1), failures, known);
            } else if (LOCAL_LINE.matcher(line).find()) {
                answers.add(line.strip());
                say(Addresses.first(line).map(Addresses.Found::address).orElse(""), line.strip(), failures, known);
            }
        }
        fill(failures, answers);
    }

    private static boolean isRecipient(String line) {
        return line.toLowerCase(Locale.ROOT).contains("rcpt to");
    }

    private static void say(String address, String words, Map<String, Failure> failures, boolean known) {
        String key = HeadShape.keyOf(address);
        Failure failure = failures.get(key);
        boolean negative = Codes.reply(words).isPresent();
        if (failure == null) {
            if (!known && !address.isEmpty() && negative && failures.size() < MOST) {
                failures.put(key, new Failure(address, words));
            }
        } else if (negative && isBetter(words, failure.diagnostic())) {
            failures.put(key, failure.saying(words));
        }
    }

    private static boolean isBetter(String words, String old) {
        return old.isEmpty()
                || (Codes.status(old).isEmpty()
                        && Codes.status(words).filter(code -> !code.isGeneric()).isPresent());
    }

    // what was said to DATA or at the greeting concerns everybody who has no answer of his own
    private static void fill(Map<String, Failure> failures, List<String> answers) {
        String words = answers.stream()
                .filter(answer -> Codes.reply(answer).isPresent())
                .filter(answer -> Addresses.in(answer).isEmpty() || failures.size() == 1)
                .reduce((one, other) -> isBetter(other, one) ? other : one)
                .orElse("");
        failures.replaceAll((key, failure) -> failure.diagnostic().isEmpty() ? failure.saying(words) : failure);
    }
}
