// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One recipient found in a text.
 *
 * @param address may be empty where the text names none
 * @param aliases other addresses that the text gives for the same recipient
 * @param diagnostic the words about this recipient, joined to one line; may be empty
 * @param setting what the dialogue around these words tells of server and command, as in {@code talking to mx.example.org.
 *     >>> RCPT To:<joe@example.org>}; empty where the words stand alone
 */
public record Failure(String address, List<String> aliases, String diagnostic, String setting) {

    // "<<< 550 ...", "-- 5.4.1 ...", "... unknown host", "smtp; 550 ..."
    private static final Pattern LEAD = Pattern.compile("^(?:<<<|--|\\.\\.\\.|(?i:smtp;))\\s{0,8}");

    // "(generated from list@example.org)", "(ultimately generated from ...)": Exim; "(expanded from
    // <list@example.org>):":
    // Postfix; "(expanded from: list@example.org)": sendmail
    private static final Pattern SOURCE = Pattern.compile(
            "\\(?(?:ultimately )?(?:generated (?:from|by)|expanded from:?) <?([^\\s<>()]{3,320})>?\\)?:?\\s{0,3}",
            Pattern.CASE_INSENSITIVE);

    public Failure {
        aliases = List.copyOf(aliases);
    }

    Failure(String address, String diagnostic) {
        this(address, List.of(), diagnostic);
    }

    public Failure(String address, List<String> aliases, String diagnostic) {
        this(address, aliases, diagnostic, "");
    }

    Failure saying(String words) {
        return new Failure(address, aliases, words, setting);
    }

    Failure in(String dialogue) {
        return new Failure(address, aliases, diagnostic, dialogue);
    }

    /** The same person under another address, the present one as an alias. */
    Failure known(String better) {
        Set<String> others = new LinkedHashSet<>(aliases);
        others.add(address);
        others.remove(better);
        return new Failure(better, List.copyOf(others), diagnostic, setting);
    }

    /** The same without marks of a dialogue before the words, with addresses it was made of as aliases. */
    Failure tidied() {
        String words = LEAD.matcher(diagnostic).replaceFirst("");
        Set<String> others = new LinkedHashSet<>(aliases);
        Matcher source = SOURCE.matcher(words);
        if (source.find()) {
            others.addAll(Addresses.in(source.group(1)));
            words = source.lookingAt() ? words.substring(source.end()) : words;
        }
        others.remove(address);
        return new Failure(address, List.copyOf(others), words, setting);
    }
}
