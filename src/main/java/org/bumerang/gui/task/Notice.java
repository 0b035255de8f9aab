// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bumerang.gui.i18n.Texts;

/**
 * An answer to something the person did, shown above the list until the next one or until it is closed.
 *
 * @param kind how it looks
 * @param words what it says, in whatever language is spoken when it is shown
 * @param details further lines that unfold, such as the files that were skipped
 * @param page the page of the encyclopedia that shows how to do better
 */
public record Notice(
        Kind kind, Function<Texts, String> words, Function<Texts, List<String>> details, Optional<String> page) {

    /** Whether all went well. */
    public enum Kind {
        /** Goes away by itself after a while; what it says can be seen elsewhere too. */
        PASSING,
        DONE,
        PROBLEM
    }

    public static Notice done(String key, Object... places) {
        return plain(Kind.DONE, key, places);
    }

    public static Notice passing(String key, Object... places) {
        return plain(Kind.PASSING, key, places);
    }

    public static Notice problem(String key, Object... places) {
        return plain(Kind.PROBLEM, key, places);
    }

    private static Notice plain(Kind kind, String key, Object... places) {
        return new Notice(kind, texts -> texts.text(key, places), texts -> List.of(), Optional.empty());
    }

    public Notice with(Function<Texts, List<String>> lines) {
        return new Notice(kind, words, lines, page);
    }

    /** The same notice with a button that opens a page of the encyclopedia. */
    public Notice leadingTo(String id) {
        return new Notice(kind, words, details, Optional.of(id));
    }
}
