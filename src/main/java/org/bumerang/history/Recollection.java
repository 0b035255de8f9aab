// SPDX-License-Identifier: Apache-2.0
package org.bumerang.history;

import java.util.Map;
import java.util.Optional;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.MessageKey;

/**
 * What the history knows of a mailbox that is checked again.
 *
 * @param comparison empty for a mailbox that was never checked before
 * @param answers what the person said to "Did you send this?" about these reports
 */
public record Recollection(Optional<Comparison> comparison, Map<MessageKey, Answer> answers) {

    public static final Recollection NOTHING = new Recollection(Optional.empty(), Map.of());

    public Recollection {
        answers = Map.copyOf(answers);
    }
}
