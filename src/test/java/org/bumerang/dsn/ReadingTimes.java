// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long hostile mail takes, as a multiple of a plain small bounce. No test: times differ from machine to
 * machine. Each mail is measured at half and at full size too; what is linear takes about twice as long, what is bounded
 * about as long. With a folder it names the slowest mails in it; a mailbox counts by the mail.
 *
 * <p>The command stands in {@code docs/adding-a-layout-or-rule.md}.
 */
final class ReadingTimes {

    private static final int ROUNDS = 7;
    private static final int LARGE = 1 << 20;
    private static final int SLOWEST = 10;

    private static final List<String> NEAR_MATCHES = List.of(
            "5.1.",
            "550-5.",
            "550 #",
            "said: ",
            "... 55",
            "(reason: ",
            "host a.b.",
            "connection to ",
            "rejected by ",
            "<a@",
            "a@b.",
            "\"@",
            "generated from ",
            "\"emailAddress\":\"",
            "\"recipients\":[",
            "Action: ",
            "x{",
            "a-",
            "_");

    private final ReportReader reader = new ReportReader();
    private final PrintStream out;

    private ReadingTimes(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        ReadingTimes times = new ReadingTimes(System.out);
        if (args.length == 0) {
            times.hostile();
        } else {
            times.folder(Path.of(args[0]));
        }
    }

    private void hostile() {
        double plain = nanos(small());
        out.printf(Locale.ROOT, "%-28s %10s %10s %8s%n", "mail", "half", "full", "growth");
        mails().forEach((name, maker) -> {
            double half = nanos(maker.apply(LARGE / 2));
            double full = nanos(maker.apply(LARGE));
            out.printf(Locale.ROOT, "%-28s %9.1fx %9.1fx %8.2f%n", name, half / plain, full / plain, full / half);
        });
    }

    private void folder(Path folder) throws IOException {
        double plain = nanos(small());
        Map<Path, Double> times = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                int mails = Math.max(1, Fixtures.messages(bytes).size());
                times.put(folder.relativize(file), nanos(bytes) / plain / mails);
            }
        }
        times.entrySet().stream()
                .sorted(Map.Entry.<Path, Double>comparingByValue().reversed())
                .limit(SLOWEST)
                .forEach(entry -> out.printf(Locale.ROOT, "%9.1fx %s%n", entry.getValue(), entry.getKey()));
    }

    /** Hostile mail by name, made for a size in characters. */
    private static Map<String, Function<Integer, byte[]>> mails() {
        Map<String, Function<Integer, byte[]>> mails = new LinkedHashMap<>();
        mails.put("one line", size -> plain("a".repeat(size)));
        mails.put("one line of blanks", size -> plain(" ".repeat(size) + "a"));
        mails.put("100,000 addresses", size -> plain(numbered("<a%d@b.example>\n", size / 10)));
        mails.put("100,000 addresses, one line", size -> plain(numbered("a%d@b.example ", size / 10)));
        mails.put(
                "100,000 recipient groups",
                size -> report(numbered(
                        "Final-Recipient: rfc822; a%d@b.example\nAction: failed\nStatus: 5.1.1\n\n", size / 10)));
        mails.put("100,000 header lines", size -> mail(numbered("X-Line-%d: 550 5.1.1\n", size / 10), "550 5.1.1"));
        mails.put(
                "one long header",
                size -> mail("X-Failed-Recipients: " + "a@b.example, ".repeat(size / 13) + "\n", ""));
        mails.put("encoded words", size -> mail("X-Word: " + "=?utf-8?Q?=61?= ".repeat(size / 16) + "\n", ""));
        mails.put("nested multiparts", ReadingTimes::nested);
        mails.put(
                "nested messages",
                size -> mail("Content-Type: message/rfc822\n", "Content-Type: message/rfc822\n\n".repeat(size / 30)));
        mails.put("nested html", size -> html("<div>".repeat(size / 5)));
        mails.put("html table", size -> html("<table><tr><td>a@b.example".repeat(size / 25)));
        mails.put("quoted lines", size -> plain("> a@b.example: 550\n".repeat(size / 19)));
        mails.put(
                "dialogue",
                size -> plain("----- Transcript of session follows -----\n"
                        + numbered(">>> RCPT To:<a%d@b.example>\n<<< 550 no\n", size / 40)));
        NEAR_MATCHES.forEach(piece -> mails.put("near: " + piece, size -> plain(piece.repeat(size / piece.length()))));
        return mails;
    }

    private double nanos(byte[] mail) {
        long[] rounds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Fixtures.messages(mail).forEach(reader::read);
            rounds[i] = System.nanoTime() - start;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static byte[] small() {
        byte[] mail = plain("""
                This is the mail system at host mail.example.org.

                <joe@example.net>: host mx.example.net[192.0.2.44] said: 550 5.1.1 User
                    unknown (in reply to RCPT TO command)
                """);
        ReadingTimes warm = new ReadingTimes(System.out);
        IntStream.range(0, 500).forEach(round -> warm.nanos(mail));
        return mail;
    }

    private static String numbered(String form, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static byte[] nested(int size) {
        String parts = IntStream.range(0, size / 50)
                .mapToObj(i -> "--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n")
                .collect(Collectors.joining());
        return mail("Content-Type: multipart/mixed; boundary=b0\n", parts);
    }

    private static byte[] report(String fields) {
        return mail(
                "Content-Type: multipart/report; boundary=b\n",
                "--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\n" + fields + "\n--b--\n");
    }

    private static byte[] html(String body) {
        return mail("Content-Type: text/html\n", body);
    }

    private static byte[] plain(String body) {
        return mail("", body);
    }

    private static byte[] mail(String fields, String body) {
        return ("From: MAILER-DAEMON@mail.example.org\nTo: me@example.org\nSubject: failure notice\n" + fields + "\n"
                        + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
