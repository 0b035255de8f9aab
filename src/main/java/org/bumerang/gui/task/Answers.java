// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;

/**
 * What the person said to "Did you send this?", mail by mail. An incident that grows is another one: "Yes, I sent these" said
 * of five mails is not said of the three hundred that come later.
 */
final class Answers {

    private final Map<MessageKey, Answer> given = new HashMap<>();

    /** The same answer again takes it back. */
    void toggle(Incident incident, Answer answer) {
        boolean back = to(incident).filter(answer::equals).isPresent();
        for (MessageKey message : incident.messages()) {
            if (back) {
                given.remove(message);
            } else {
                given.put(message, answer);
            }
        }
    }

    /** Takes what was said earlier, where nothing else was said since. */
    void recall(Map<MessageKey, Answer> earlier) {
        earlier.forEach(given::putIfAbsent);
    }

    void clear() {
        given.clear();
    }

    Map<MessageKey, Answer> all() {
        return Map.copyOf(given);
    }

    /** The answers that cover these incidents, under their ids. */
    Map<String, Answer> of(List<Incident> incidents) {
        Map<String, Answer> answers = new HashMap<>();
        if (given.isEmpty()) {
            return answers;
        }
        incidents.forEach(incident -> to(incident).ifPresent(answer -> answers.put(incident.id(), answer)));
        return answers;
    }

    /** "Mine" has to be said of every mail; for "not mine" half of them are enough, since it calms nobody. */
    private Optional<Answer> to(Incident incident) {
        int all = incident.messages().size();
        if (count(incident, Answer.MINE) == all) {
            return Optional.of(Answer.MINE);
        }
        boolean not = count(incident, Answer.NOT_MINE) * 2 >= all && count(incident, Answer.MINE) == 0;
        return not ? Optional.of(Answer.NOT_MINE) : Optional.empty();
    }

    private long count(Incident incident, Answer answer) {
        return incident.messages().stream()
                .filter(message -> given.get(message) == answer)
                .count();
    }
}
