// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SMTP dialogue that a notice quotes. It tells after which command an answer came where neither the fields nor the
 * answer itself do: what is refused after {@code DATA} was not refused for the address alone.
 */
final class Dialogue {

    private static final int MOST = 200;
    private static final int SHORTEST = 6;

    // ">>> RCPT To:<joe@example.org>"; the words behind it are read as those of an answer
    private static final Pattern SENT = Pattern.compile("^\\s{0,8}>>>\\s{0,4}([A-Za-z]{4}.{0,80})");

    // "<<< 550 5.1.1 <joe@example.org>... User unknown"
    private static final Pattern ANSWER = Pattern.compile("^\\s{0,8}<<<\\s{0,4}(\\S.{0,1000})");

    // "-------SMTP command" with the command in the next line: m-FILTER
    private static final Pattern TITLE =
            Pattern.compile("^-{2,20} {0,2}SMTP command\\s{0,8}$", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> commands;
    private final String titled;

    private Dialogue(Map<String, String> commands, String titled) {
        this.commands = commands;
        this.titled = titled;
    }

    static Dialogue of(List<String> lines) {
        Map<String, String> commands = new LinkedHashMap<>();
        String titled = "";
        String last = "";
        for (int i = 0; i < lines.size() && commands.size() < MOST; i++) {
            Matcher sent = SENT.matcher(lines.get(i));
            Matcher answer = ANSWER.matcher(lines.get(i));
            if (sent.find()) {
                last = Circumstances.command(">>> " + sent.group(1));
            } else if (answer.find() && answer.group(1).length() >= SHORTEST) {
                take(answer.group(1), last, commands);
            } else if (i > 0 && TITLE.matcher(lines.get(i - 1)).find()) {
                titled = Circumstances.command(">>> " + lines.get(i).strip());
            }
        }
        return new Dialogue(commands, titled);
    }

    // sendmail sends RCPT and DATA in one go (RFC 2920) and shows the answers to both behind DATA; where DATA itself
    // was
    // answered with 503, no recipient was left, so the answers before it were given to RCPT
    private static void take(String answer, String asked, Map<String, String> commands) {
        if (asked.equals("DATA") && answer.startsWith("503")) {
            commands.replaceAll((earlier, command) -> command.equals("DATA") ? "RCPT TO" : command);
        } else {
            commands.putIfAbsent(plain(answer), asked);
        }
    }

    /** The same report with the command it answers, where it says none itself. */
    RecipientReport complete(RecipientReport report) {
        Attempt attempt = report.attempt();
        if (!attempt.command().isEmpty() || report.diagnostic().isEmpty()) {
            return report;
        }
        String command = commandOf(plain(report.diagnostic()));
        return command.isEmpty()
                ? report
                : new RecipientReport(
                        report.recipient(),
                        report.aliases(),
                        report.kind(),
                        report.action(),
                        report.answer(),
                        new Attempt(command, attempt.remoteMta(), attempt.date(), attempt.retryUntil()));
    }

    private String commandOf(String words) {
        return commands.entrySet().stream()
                .filter(told -> words.startsWith(told.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(titled);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
