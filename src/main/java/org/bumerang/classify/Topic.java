// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.List;

/**
 * Concepts that one sentence names near each other in any order, for example {@code "{recipient missing}"}: a thing and
 * what is said of it. The words of each concept stand in the {@link Lexicon}. The rule files may write several topics as
 * one: {@code "{(recipient|person) missing}"}.
 *
 * @param written the form of the rule files, which topics written as one share
 */
public record Topic(String written, List<String> concepts) implements Wording {

    /** How far the first and the last word of a topic stand apart at most, in characters. */
    static final int REACH = 110;

    public Topic {
        concepts = List.copyOf(concepts);
    }

    /** Reads the form of the rule files. */
    static List<Topic> allOf(String written) {
        return Phrase.choices(written).stream()
                .map(choice -> new Topic(
                        written, List.of(choice.replaceAll("[{}]", "").strip().split(" +", -1))))
                .toList();
    }
}
