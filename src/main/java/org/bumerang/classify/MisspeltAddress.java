// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells whether an address looks mistyped: a near miss of a well-known mail domain, or a character out of place. */
final class MisspeltAddress implements Predicate<String> {

    private static final int LONGEST = 60;

    /** From this length on two slips are still more likely than another provider's name. */
    private static final int LONG = 11;

    private final Set<String> known;

    MisspeltAddress(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    static MisspeltAddress load() {
        InputStream stream = Objects.requireNonNull(MisspeltAddress.class.getResourceAsStream("mail-domains.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new MisspeltAddress(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("mail-domains.txt", e);
        }
    }

    @Override
    public boolean test(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (at < 1 || lower.startsWith("\"")) {
            return false;
        }
        String local = lower.substring(0, at);
        String domain = lower.substring(at + 1);
        return List.of("..", ",", " ").stream().anyMatch(lower::contains)
                || local.startsWith(".")
                || local.endsWith(".")
                || local.startsWith("www.")
                || isNearMiss(domain);
    }

    private boolean isNearMiss(String domain) {
        return domain.length() <= LONGEST
                && !known.contains(domain)
                && known.stream().anyMatch(right -> isNearMiss(domain, right));
    }

    private static boolean isNearMiss(String domain, String right) {
        if (hasSwappedNeighbours(domain, right) || domain.equals(right.replace(".", ""))) {
            return true;
        }
        int allowed = right.length() >= LONG ? 2 : 1;
        int distance = new LevenshteinDistance(allowed).apply(domain, right);
        boolean otherLetter = distance == 1 && domain.length() == right.length();
        // "wen.de" and "gmy.de" may well be domains of their own; a missing or doubled letter is a slip
        return distance > 0 && !(otherLetter && right.length() < 8) && domain.charAt(0) == right.charAt(0);
    }

    private static boolean hasSwappedNeighbours(String domain, String right) {
        if (domain.length() != right.length()) {
            return false;
        }
        int at = 0;
        while (at < domain.length() && domain.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < domain.length()
                && domain.charAt(at) == right.charAt(at + 1)
                && domain.charAt(at + 1) == right.charAt(at)
                && domain.substring(at + 2).equals(right.substring(at + 2));
    }
}
