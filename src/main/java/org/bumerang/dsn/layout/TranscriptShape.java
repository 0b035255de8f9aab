// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of sendmail and its many relatives: perhaps a list of addresses, then the dialogue with the other server, where
 * arrows mark what was sent and what came back.
 */
final class TranscriptShape implements Shape {

    private static final int MOST = 500;

    private static final Pattern REASON = Pattern.compile("\\(reason:\\s{0,4}(.{1,1500})");

    private static final Pattern EXPANDED = Pattern.compile("expanded from:", Pattern.CASE_INSENSITIVE);

    // "Failed address: joe@example.org" where no rule announces a list: MDaemon
    private static final Pattern LABEL =
            Pattern.compile("\\s{0,20}failed (?:address|recipient)\\s{0,3}:", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Failure> read(Notice notice) {
        List<String> lines = notice.lines();
        int transcript = transcriptAt(lines);
        if (transcript < 0) {
            return List.of();
        }
        Map<String, Failure> failures = new LinkedHashMap<>();
        listed(lines.subList(0, transcript), failures);
        Session session = new Session(failures);
        lines.subList(transcript, lines.size()).forEach(session::hear);
        return session.failures();
    }

    private static int transcriptAt(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            if (line.contains("transcript of session")
                    || line.contains("transcript follows")
                    || line.contains("session transcript")
                    || Spoken.of(lines.get(i)).filter(Spoken::isRecipient).isPresent()) {
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
            boolean mayHead = inList || LABEL.matcher(line).lookingAt();
            Optional<Head> head = mayHead ? Head.of(line) : Optional.empty();
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
}
