// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each signal shows where it should, and stays away from what merely looks alike. */
class EverySignalTest {

    private static Stream<SignalCase> cases() {
        return Stream.of(
                        AccountSignalCases.all(),
                        WaveSignalCases.all(),
                        ForgerySignalCases.all(),
                        OrdinarySignalCases.all(),
                        HabitSignalCases.all())
                .flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> showsAndStaysAway() {
        return cases().flatMap(SignalCase::tests);
    }

    @Test
    void noSignalIsWithoutBoth() {
        List<SignalId> expected = Arrays.stream(SignalId.values())
                .filter(id -> id.family() != SignalId.Family.FAKE)
                .toList();
        assertEquals(expected, cases().map(SignalCase::id).sorted().toList());
        assertTrue(cases().allMatch(SignalCase::isComplete));
    }
}
