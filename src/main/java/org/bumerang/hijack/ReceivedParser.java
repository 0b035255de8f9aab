// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a Received field apart in one pass: the clauses from, by, with, for, each with its words and comments. Every mail
 * system writes the peer differently; the forms read here stand beside the code.
 */
final class ReceivedParser {

    private static final int LONGEST = 1_500;
    private static final int QUOTED = 300;

    private enum Clause {
        START,
        FROM,
        BY,
        WITH,
        FOR,
        REST
    }

    private final String text;
    private final Map<Clause, List<String>> words = new EnumMap<>(Clause.class);
    private final Map<Clause, List<String>> comments = new EnumMap<>(Clause.class);
    private Clause clause = Clause.START;

    ReceivedParser(String value) {
        String unfolded = value.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
        text = unfolded.length() > LONGEST ? unfolded.substring(0, LONGEST) : unfolded.strip();
    }

    ReceivedLine read() {
        int at = 0;
        while (at < text.length() && text.charAt(at) != ';') {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '(') {
                int end = endOfComment(at);
                add(comments, text.substring(at + 1, Math.max(at + 1, end - 1)));
                at = end;
            } else {
                int end = endOfWord(at);
                word(text.substring(at, end));
                at = end;
            }
        }
        String by = all(words, Clause.BY).findFirst().map(Domains::plain).orElse("");
        String protocol = all(words, Clause.WITH).findFirst().orElse("").toLowerCase(Locale.ROOT);
        String recipient = all(words, Clause.FOR).findFirst().orElse("");
        return new ReceivedLine(peer(), by, protocol, login(), strip(recipient), shortened());
    }

    private static String strip(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private String shortened() {
        return text.length() > QUOTED ? text.substring(0, QUOTED) : text;
    }

    private int endOfComment(int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length() && " (;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void word(String word) {
        Optional<Clause> next = opened(word);
        if (next.isPresent()) {
            clause = next.get();
        } else {
            add(words, word);
        }
    }

    private Optional<Clause> opened(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "from" -> clause == Clause.START ? Optional.of(Clause.FROM) : Optional.empty();
            case "by" -> words.containsKey(Clause.BY) ? Optional.empty() : Optional.of(Clause.BY);
            case "with" -> words.containsKey(Clause.WITH) ? Optional.empty() : Optional.of(Clause.WITH);
            case "for" -> Optional.of(Clause.FOR);
            case "id", "via" -> Optional.of(Clause.REST);
            default -> Optional.empty();
        };
    }

    private void add(Map<Clause, List<String>> map, String item) {
        map.computeIfAbsent(clause, key -> new ArrayList<>()).add(item);
    }

    private static Stream<String> all(Map<Clause, List<String>> map, Clause clause) {
        return map.getOrDefault(clause, List.of()).stream();
    }

    private ReceivedLine.Peer peer() {
        Optional<String> first = all(words, Clause.FROM).findFirst();
        if (first.isEmpty()) {
            return ReceivedLine.Peer.NONE;
        }
        String named = Domains.plain(first.get());
        List<String> notes = all(comments, Clause.FROM).toList();
        Optional<IpAddress> address = notes.stream()
                .filter(note -> !note.toLowerCase(Locale.ROOT).startsWith("using "))
                .map(ReceivedParser::beforeGreeting)
                .map(IpAddress::find)
                .flatMap(Optional::stream)
                .findFirst();
        if (address.isEmpty() && notes.stream().anyMatch(note -> note.contains("helo=") || greets(note))) {
            // Exim without reverse name: from [192.0.2.7] (port=4711 helo=x); Yahoo: from 192.0.2.7 (EHLO x)
            address = IpAddress.parse(named);
        }
        if (notes.isEmpty() && first.get().startsWith("[")) {
            address = IpAddress.find(named); // web mail: from [192.0.2.7] by web.example.net (via HTTP)
        }
        return named(named, notes, address);
    }

    private ReceivedLine.Peer named(String word, List<String> notes, Optional<IpAddress> address) {
        for (String note : notes) {
            String lower = note.toLowerCase(Locale.ROOT);
            if (greets(note)) { // Yahoo looks no name up
                String greeting = Domains.plain(lower.substring(5));
                return new ReceivedLine.Peer(greeting, greeting, address, false);
            }
            if (lower.startsWith("helo ") || lower.contains("helo=")) {
                // qmail: from name (HELO x) (192.0.2.7); Exim: from name ([192.0.2.7] helo=x)
                String greeting = lower.substring(lower.indexOf("helo") + 5);
                boolean known = !word.equals("unknown") && IpAddress.parse(word).isEmpty();
                return new ReceivedLine.Peer(known ? word : "", Domains.plain(greeting), address, true);
            }
            int bracket = lower.indexOf('[');
            String before = bracket > 0 ? Domains.plain(lower.substring(0, bracket)) : "";
            if (bracket > 0 && !before.contains("@") && !before.contains(" ")) {
                // Postfix, sendmail, Google: from x (name [192.0.2.7])
                String name = before.equals("unknown") ? "" : before;
                return new ReceivedLine.Peer(name, word, address, true);
            }
            if (bracket == 0 || lower.startsWith(" [")) {
                // Exim and Google say so where name and greeting agree, or where no name was found
                boolean google = lower.startsWith(" [");
                return new ReceivedLine.Peer(google ? "" : word, word, address, google || exim());
            }
        }
        return new ReceivedLine.Peer(word, word, address, false);
    }

    private static boolean greets(String note) {
        return note.startsWith("EHLO ");
    }

    // A greeting is free text; Exim writes it behind the address: ([192.0.2.7]:4711 helo=[192.168.0.2])
    private static String beforeGreeting(String note) {
        int at = note.indexOf("helo=");
        return at < 0 ? note : note.substring(0, at);
    }

    private boolean exim() {
        return text.contains("(Exim");
    }

    private String login() {
        for (List<String> notes : comments.values()) {
            for (String note : notes) {
                // Postfix: (Authenticated sender: x); Exim: (authenticated user x); others: (Authenticated User: x)
                String lower = note.toLowerCase(Locale.ROOT);
                if (note.startsWith("ID ") && note.indexOf('@') > 0 && note.indexOf(' ', 3) < 0) {
                    return note.substring(3); // freenet
                }
                if (lower.startsWith("authenticated ")) {
                    return account(note.substring("authenticated ".length()).strip());
                }
                if (lower.endsWith("]") && lower.indexOf("@[") > 0) {
                    return note.substring(0, note.indexOf("@[")); // WP: (ann@wp.pl@[192.0.2.7])
                }
            }
        }
        return "";
    }

    // "sender: ann@a.example, from: x@b.example", "user ann", "as ann@a.example", "sender: ann-AT-a.example"
    private static String account(String words) {
        int comma = words.indexOf(',');
        String first = comma < 0 ? words : words.substring(0, comma);
        int gap = Math.max(first.indexOf(':'), first.indexOf(' '));
        return gap < 0 ? "" : first.substring(gap + 1).strip().replace("-AT-", "@");
    }
}
