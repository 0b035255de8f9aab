// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;

/** What a rule looks for in a text: fixed words, or things and states that one sentence speaks of in any words. */
public sealed interface Wording permits Phrase, Topic {

    /** Where a wording stands in a folded text. */
    record Span(int start, int end) {}

    /** The form of the rule files. */
    String written();

    /** Reads the form of the rule files, in which a topic stands in braces. */
    static List<Wording> allOf(String written) {
        return written.startsWith("{") ? List.copyOf(Topic.allOf(written)) : List.copyOf(Phrase.allOf(written));
    }
}
