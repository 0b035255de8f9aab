// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bumerang.mail.MailInput;

/** What was closed, to be opened again: the last first, as far back as people remember. */
final class Closed {

    private static final int MOST = 20;

    /**
     * What went in one step.
     *
     * @param sent the Sent folders that went with it
     * @param words what the person had said, where it went too
     */
    record Step(List<MailInput> inputs, List<MailInput> sent, Said.Words words) {}

    private final Deque<Step> steps = new ArrayDeque<>();

    void add(Step step) {
        if (!step.inputs().isEmpty()) {
            steps.push(step);
        }
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    /** The last step, once. */
    Optional<Step> takeBack() {
        return Optional.ofNullable(steps.poll());
    }
}
