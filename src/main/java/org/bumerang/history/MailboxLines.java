// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bumerang.hijack.Answer;

/**
 * Mailboxes as lines of text. Each begins with the line {@code mailbox}; a report is a line such as {@code report
 * 0123456789abcdef stbc0w 7xk2 mine}, with the second when it was seen and the hour of its date to the base of 36.
 */
final class MailboxLines {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int RADIX = 36;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final String MAILBOX = "mailbox";
    private static final String UNDATED = "?";

    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(
            Set<String> accounts, Set<String> places, List<Instant> checks, Map<String, Mailbox.Mark> reports) {

        static Draft empty() {
            return new Draft(new HashSet<>(), new HashSet<>(), new ArrayList<>(), new HashMap<>());
        }

        Mailbox mailbox() {
            return new Mailbox(accounts, places, checks, reports);
        }
    }

    List<Mailbox> all() {
        return drafts.stream().map(Draft::mailbox).toList();
    }

    /** Takes the next line in. One that somebody broke is passed over. */
    void read(String line) {
        if (line.equals(MAILBOX)) {
            drafts.add(Draft.empty());
        } else if (!drafts.isEmpty()) {
            try {
                fill(drafts.getLast(), SPACE.splitAsStream(line).toList());
            } catch (DateTimeException
                    | ArithmeticException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | NoSuchElementException e) {
                return;
            }
        }
    }

    private static void fill(Draft draft, List<String> words) {
        List<String> values = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "accounts" -> draft.accounts().addAll(values);
            case "places" -> draft.places().addAll(values);
            case "checks" -> values.forEach(check -> draft.checks().add(Instant.parse(check)));
            case "report" -> draft.reports().put(values.getFirst(), mark(values));
            default -> throw new IllegalArgumentException("no such line");
        }
    }

    private static Mailbox.Mark mark(List<String> values) {
        Instant seen = Instant.ofEpochSecond(Long.parseLong(values.get(1), RADIX));
        Optional<Instant> dated = values.get(2).equals(UNDATED)
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(
                        Math.multiplyExact(Long.parseLong(values.get(2), RADIX), SECONDS_AN_HOUR)));
        Optional<Answer> answer = values.size() > 3 ? Optional.of(answer(values.get(3))) : Optional.empty();
        return new Mailbox.Mark(seen, dated, answer);
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "mine" -> Answer.MINE;
            case "not-mine" -> Answer.NOT_MINE;
            default -> throw new IllegalArgumentException("no such answer");
        };
    }

    static void write(Mailbox mailbox, List<String> lines) {
        lines.add(MAILBOX);
        lines.add(line("accounts", mailbox.accounts()));
        lines.add(line("places", mailbox.places()));
        lines.add("checks " + mailbox.checks().stream().map(Instant::toString).collect(Collectors.joining(" ")));
        mailbox.reports().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue())));
    }

    private static String line(String name, Set<String> hashes) {
        return (name + " " + hashes.stream().sorted().collect(Collectors.joining(" "))).strip();
    }

    // short, because a large mailbox has tens of thousands of them
    private static String line(String hash, Mailbox.Mark mark) {
        String seen = Long.toString(mark.seen().getEpochSecond(), RADIX);
        String dated = mark.dated()
                .map(date -> Long.toString(Math.floorDiv(date.getEpochSecond(), SECONDS_AN_HOUR), RADIX))
                .orElse(UNDATED);
        String answer = mark.answer().map(MailboxLines::word).orElse("");
        return ("report " + hash + " " + seen + " " + dated + " " + answer).strip();
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case MINE -> "mine";
            case NOT_MINE -> "not-mine";
        };
    }
}
