// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.util.List;
import java.util.Properties;

/**
 * Who must act on a cause, in which steps, and whether a second try makes sense: {@code guide.properties}. The same in
 * every language; the words to it stand in the {@code steps} bundle. Some verdicts outweigh the cause and have entries
 * of their own.
 */
final class Guide {

    /** More than four steps nobody reads. */
    static final int MAX_STEPS = 4;

    private final Properties lines = Resource.properties(Guide.class, "guide.properties");

    /**
     * What to do about a cause.
     *
     * @param steps one to four names of steps, the first doable at once
     * @param retry the name of the sentence on a second try
     */
    record Entry(Explanation.Party party, List<String> steps, String retry) {

        Entry {
            steps = List.copyOf(steps);
            if (steps.isEmpty() || steps.size() > MAX_STEPS) {
                throw new IllegalArgumentException("one to four steps: " + steps);
            }
        }
    }

    /** For example {@code mailbox-full = RECIPIENT_SIDE | tell-full, send-smaller | later}. */
    Entry of(String id) {
        String line = lines.getProperty(id);
        if (line == null) {
            throw new IllegalStateException("no guide for " + id);
        }
        List<String> parts = split(line, "|");
        return new Entry(Explanation.Party.valueOf(parts.get(0)), split(parts.get(1), ","), parts.get(2));
    }

    private static List<String> split(String text, String separator) {
        return List.of(text.strip().split("\\s*\\" + separator + "\\s*", -1));
    }
}
