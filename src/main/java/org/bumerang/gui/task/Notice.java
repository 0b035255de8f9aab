// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.List;
import java.util.function.Function;
import org.bumerang.gui.i18n.Texts;

/**
 * An answer to something the person did, shown above the list until the next one or until it is closed.
 *
 * @param kind how it looks
 * @param words what it says, in whatever language is spoken when it is shown
 * @param details further lines that unfold, such as the files that were skipped
 */
public record Notice(Kind kind, Function<Texts, String> words, Function<Texts, List<String>> details) {

    /** Whether all went well. */
    public enum Kind {
        /** Goes away by itself after a while; what it says can be seen elsewhere too. */
        PASSING,
        DONE,
        PROBLEM
    }

    public static Notice done(String key, Object... places) {
        return new Notice(Kind.DONE, texts -> texts.text(key, places), texts -> List.of());
    }

    public static Notice passing(String key, Object... places) {
        return new Notice(Kind.PASSING, texts -> texts.text(key, places), texts -> List.of());
    }

    public static Notice problem(String key, Object... places) {
        return new Notice(Kind.PROBLEM, texts -> texts.text(key, places), texts -> List.of());
    }

    public Notice with(Function<Texts, List<String>> lines) {
        return new Notice(kind, words, lines);
    }
}
