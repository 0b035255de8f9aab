// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The domains of large mail providers and what near misses of them mean. A domain that is one of them is never doubted.
 *
 * @param known in the order in which they are preferred
 * @param single those whose name is used under no other ending
 */
record MailDomains(Set<String> known, Set<String> single) {

    private static final String SINGLE = " only";

    private static final int LONGEST = 60;

    /** From this length on two slips are still more likely than another provider's name. */
    private static final int LONG = 11;

    /** Below this length another letter may well make a domain of its own, such as "wen.de". */
    private static final int SHORT = 8;

    private static final int FAR = 9;

    static MailDomains load() {
        InputStream stream = Objects.requireNonNull(MailDomains.class.getResourceAsStream("mail-domains.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("mail-domains.txt", e);
        }
    }

    /** One domain a line, with the word "only" behind it where the provider has no other. */
    static MailDomains of(List<String> lines) {
        List<String> entries = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        Set<String> known = entries.stream()
                .map(line -> line.replace(SINGLE, ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> single = entries.stream()
                .filter(line -> line.endsWith(SINGLE))
                .map(line -> line.replace(SINGLE, ""))
                .collect(Collectors.toUnmodifiableSet());
        return new MailDomains(known, single);
    }

    /** The provider's domain that this one in lower case is a near miss of. */
    Optional<String> meant(String domain) {
        return domain.length() > LONGEST || known.contains(domain)
                ? Optional.empty()
                : known.stream()
                        .filter(right -> distance(domain, right) < FAR)
                        .min(Comparator.comparingInt(right -> distance(domain, right)));
    }

    private int distance(String domain, String right) {
        if (hasSwappedNeighbours(domain, right) || isWithoutDot(domain, right) || hasOtherEnding(domain, right)) {
            return 1;
        }
        int allowed = right.length() >= LONG ? 2 : 1;
        int distance = new LevenshteinDistance(allowed).apply(domain, right);
        boolean otherLetter = distance == 1 && domain.length() == right.length();
        boolean near = distance > 0 && !(otherLetter && right.length() < SHORT) && domain.charAt(0) == right.charAt(0);
        return near ? distance : FAR;
    }

    // "webde", "web-de", "gmx"
    private static boolean isWithoutDot(String domain, String right) {
        return domain.equals(right.replace(".", ""))
                || domain.equals(right.replace('.', '-'))
                || domain.equals(nameOf(right));
    }

    // "t-online.com": nobody else has mail under this name
    private boolean hasOtherEnding(String domain, String right) {
        return single.contains(right)
                && domain.indexOf('.') == domain.lastIndexOf('.')
                && nameOf(domain).equals(nameOf(right));
    }

    private static String nameOf(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
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
