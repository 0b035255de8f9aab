// SPDX-License-Identifier: Apache-2.0
package org.bumerang.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the topics of a text: concepts that one sentence names near each other, in whatever words and order. The text is
 * walked once; a denied state counts as its opposite ({@code does not exist} is <em>missing</em>). The cost is linear in
 * the length of the text, because only the last place of each concept is kept.
 */
final class TopicFinder {

    private final Lexicon lexicon;
    private final MentionFinder mentions;
    private final Map<String, List<Topic>> byConcept = new HashMap<>();

    TopicFinder(Collection<Topic> topics, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.mentions = new MentionFinder(lexicon);
        for (Topic topic : topics) {
            topic.concepts().forEach(concept -> {
                if (!lexicon.knows(concept)) {
                    throw new IllegalStateException("no words for the concept " + concept);
                }
                byConcept.computeIfAbsent(concept, absent -> new ArrayList<>()).add(topic);
            });
        }
    }

    /** The first place of every topic that the text speaks of. */
    Map<Topic, Wording.Span> find(FoldedText folded) {
        Map<Topic, Wording.Span> found = new HashMap<>();
        Map<String, Mention> last = new HashMap<>();
        for (Mention mention : new Denial(lexicon).resolve(mentions.in(folded.text()))) {
            last.put(mention.concept(), mention);
            byConcept
                    .getOrDefault(mention.concept(), List.of())
                    .forEach(topic -> span(topic, mention, last).ifPresent(span -> found.putIfAbsent(topic, span)));
        }
        return found;
    }

    /** From the first to the last word of the topic, if all its concepts were named shortly before this mention. */
    private static Optional<Wording.Span> span(Topic topic, Mention newest, Map<String, Mention> last) {
        int start = newest.start();
        int end = newest.end();
        for (String concept : topic.concepts()) {
            Mention mention = last.get(concept);
            if (mention == null || mention.sentence() != newest.sentence()) {
                return Optional.empty();
            }
            start = Math.min(start, mention.start());
            end = Math.max(end, mention.end());
        }
        return end - start <= Topic.REACH ? Optional.of(new Wording.Span(start, end)) : Optional.empty();
    }
}
