// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives out placeholders such as {@code person-1}, numbered in the order asked for; the same key gets the same one. */
final class Placeholders {

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * The placeholder for a key.
     *
     * @param sort what it stands for, such as {@code person}; each sort is counted by itself
     */
    String of(String sort, String key) {
        return given.computeIfAbsent(name(sort, key), any -> sort + "-" + last.merge(sort, 1, Integer::sum));
    }

    /** The placeholder that a key already has. */
    Optional<String> known(String sort, String key) {
        return Optional.ofNullable(given.get(name(sort, key)));
    }

    private static String name(String sort, String key) {
        return sort + ' ' + key.toLowerCase(Locale.ROOT);
    }
}
