// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.hijack;

import java.util.List;
import java.util.Optional;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.smtp.MailAddress;

/**
 * The verdict in words, in one language.
 *
 * @param accounts the own addresses, each with how it became known
 * @param sent the folders that were taken for the person's sent mail
 */
record VerdictSheet(
        VerdictKind kind,
        String headline,
        String summary,
        List<Case> incidents,
        Todo todo,
        List<Own> accounts,
        List<String> sent) {

    /** The kind that sets the tone: of several incidents the first. */
    VerdictKind mostUrgent() {
        boolean several = kind == VerdictKind.MIXED && !incidents.isEmpty();
        return several ? incidents.getFirst().heading().kind() : kind;
    }

    /**
     * One incident.
     *
     * @param question whether the person is asked "Did you send this?"
     * @param asked what tells the mails in question, line by line
     * @param answer what the person said
     */
    record Case(
            Heading heading,
            List<Ground> grounds,
            List<Ground> against,
            List<Gap> missing,
            boolean question,
            List<String> asked,
            Optional<Answer> answer) {

        /** True while the question waits for its answer. */
        boolean open() {
            return question && answer.isEmpty();
        }
    }

    /** Evidence that is not there, and the page on how to get it. */
    record Gap(String words, Optional<String> page) {}

    /** An own address, and how it became known. */
    record Own(MailAddress address, String words) {}

    /** What an incident is called, and how many mails it has. */
    record Heading(String id, VerdictKind kind, String title, String summary, String size) {}

    /** A signal with the line it rests on and the mail that line stands in. */
    record Ground(String words, String quote, MessageKey message) {}

    /** What to do now: the steps in order, and ready texts to send. */
    record Todo(List<Step> steps, List<Letter> letters) {

        static final Todo NOTHING = new Todo(List.of(), List.of());
    }

    /** A text to copy, and whom it is for. */
    record Letter(String title, String text) {}

    /** A piece of advice that can be ticked off, and the page that tells more. */
    record Step(AdviceStep id, String title, String text, Optional<String> page) {}
}
