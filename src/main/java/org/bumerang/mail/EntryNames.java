// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of the files in one archive as they are shown: bounded, with {@code /}, without the steps upward by which a
 * hostile archive wants out of its folder, and each only once.
 */
final class EntryNames {

    private static final int LONGEST = 1_000;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name shown for the next file. */
    String next(String name) {
        String plain = plain(name);
        int count = seen.merge(plain, 1, Integer::sum);
        return count == 1 ? plain : next(plain + " (" + count + ")");
    }

    private static String plain(String name) {
        String bounded = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        StringBuilder clean = new StringBuilder(bounded.length());
        bounded.codePoints()
                .map(c -> c == '\\' ? '/' : c)
                .map(c -> Character.isISOControl(c) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        String joined = Arrays.stream(clean.toString().split("/"))
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
        return joined.isEmpty() ? "?" : joined;
    }
}
