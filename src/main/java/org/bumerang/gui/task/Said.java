// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.Incident;
import org.bumerang.hijack.MessageKey;
import org.bumerang.hijack.OwnAddresses;
import org.bumerang.smtp.MailAddress;

/** What the person said of themselves and of the mails: own addresses, and answers to "Did you send this?". */
final class Said {

    /**
     * Everything that was said, to be said again.
     *
     * @param answers mail by mail
     */
    record Words(List<MailAddress> accounts, List<MailAddress> foreign, Map<MessageKey, Answer> answers) {

        static final Words NONE = new Words(List.of(), List.of(), Map.of());
    }

    private final Set<MailAddress> accounts = new LinkedHashSet<>();
    private final Set<MailAddress> foreign = new LinkedHashSet<>();
    private final Answers answers = new Answers();
    private Map<String, Answer> asked = Map.of();

    void own(MailAddress account) {
        foreign.remove(account);
        accounts.add(account);
    }

    /** An address that was given or learned and is not the person's. */
    void notOwn(MailAddress account) {
        accounts.remove(account);
        foreign.add(account);
    }

    OwnAddresses addresses() {
        return new OwnAddresses(List.copyOf(accounts), List.copyOf(foreign), true);
    }

    void answer(Incident incident, Answer answer) {
        answers.toggle(incident, answer);
    }

    void recall(Map<MessageKey, Answer> earlier) {
        answers.recall(earlier);
    }

    /** Whether the answers fit these incidents in another way than they did; the check is to be judged anew then. */
    boolean fitAnew(List<Incident> incidents) {
        Map<String, Answer> before = asked;
        asked = answers.of(incidents);
        return !asked.equals(before);
    }

    /** The answers that the check is judged with, under the incidents' ids. */
    Map<String, Answer> asked() {
        return asked;
    }

    Optional<Answer> to(String incident) {
        return Optional.ofNullable(asked.get(incident));
    }

    /** Every answer, mail by mail. */
    Map<MessageKey, Answer> all() {
        return answers.all();
    }

    Words words() {
        return new Words(List.copyOf(accounts), List.copyOf(foreign), answers.all());
    }

    /** Says it once more, where nothing else was said since. */
    void repeat(Words earlier) {
        earlier.accounts().stream()
                .filter(account -> !foreign.contains(account))
                .forEach(accounts::add);
        earlier.foreign().stream()
                .filter(account -> !accounts.contains(account))
                .forEach(foreign::add);
        answers.recall(earlier.answers());
    }

    void clear() {
        accounts.clear();
        foreign.clear();
        answers.clear();
        asked = Map.of();
    }
}
