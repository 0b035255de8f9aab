// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bumerang.mail.MailInput;

/** What is loaded: the inputs, and the Sent folders given beside them. Nothing is in it twice. */
final class Loaded {

    private final Map<String, MailInput> inputs = new LinkedHashMap<>();
    private final Map<String, MailInput> sent = new LinkedHashMap<>();

    /** Whether any of them is new. */
    boolean add(List<MailInput> more) {
        int before = inputs.size();
        more.forEach(input -> inputs.putIfAbsent(input.name(), input));
        return inputs.size() > before;
    }

    void addSent(List<MailInput> more) {
        more.forEach(input -> sent.putIfAbsent(input.name(), input));
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    List<MailInput> inputs() {
        return List.copyOf(inputs.values());
    }

    List<MailInput> sent() {
        return List.copyOf(sent.values());
    }

    /** The files and folders, without what was pasted. */
    List<MailInput> files() {
        return inputs.values().stream()
                .filter(MailInput.Place.class::isInstance)
                .toList();
    }

    /** The input that a source belongs to. */
    Optional<MailInput> inputOf(String source) {
        Optional<MailInput> exact = Optional.ofNullable(inputs.get(source));
        return exact.or(() ->
                inputs.values().stream().filter(input -> input.holds(source)).findFirst());
    }

    /** Takes one input away, and what was opened out of it. Gives back all that went. */
    List<MailInput> remove(MailInput one) {
        List<MailInput> going =
                inputs().stream().filter(input -> one.holds(input.name())).toList();
        going.forEach(input -> inputs.remove(input.name()));
        return going;
    }

    void clear() {
        inputs.clear();
        sent.clear();
    }
}
