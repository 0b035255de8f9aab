// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One signal with mailboxes in which it shows, and with near ones in which it must not. */
final class SignalCase {

    private final SignalId id;
    private final List<Situation> shows = new ArrayList<>();
    private final List<Situation> hides = new ArrayList<>();

    private record Situation(String name, TestMailbox box) {}

    private SignalCase(SignalId id) {
        this.id = id;
    }

    static SignalCase of(SignalId id) {
        return new SignalCase(id);
    }

    SignalCase shows(String name, TestMailbox box) {
        shows.add(new Situation(name, box));
        return this;
    }

    SignalCase hides(String name, TestMailbox box) {
        hides.add(new Situation(name, box));
        return this;
    }

    SignalId id() {
        return id;
    }

    boolean isComplete() {
        return !shows.isEmpty() && !hides.isEmpty();
    }

    Stream<DynamicTest> tests() {
        return Stream.concat(
                shows.stream().map(one -> test(" shows: ", one, true)),
                hides.stream().map(one -> test(" not: ", one, false)));
    }

    private DynamicTest test(String word, Situation situation, boolean expected) {
        return DynamicTest.dynamicTest(id.id() + word + situation.name(), () -> {
            HijackAssessment result = situation.box().assess();
            assertFalse(result.truths().isEmpty(), "a mailbox without mail shows nothing");
            List<Signal> found = all(result);
            List<SignalId> ids = found.stream().map(Signal::id).toList();
            assertEquals(expected, ids.contains(id), () -> id + " in " + ids);
            found.forEach(signal -> assertFalse(
                    signal.quote().isBlank() && signal.id().family() != SignalId.Family.FAKE,
                    () -> signal.id() + " rests on nothing"));
        });
    }

    private static List<Signal> all(HijackAssessment result) {
        List<Signal> found = new ArrayList<>();
        for (Incident incident : result.incidents()) {
            found.addAll(incident.signals());
            found.addAll(incident.against());
        }
        return found;
    }
}
