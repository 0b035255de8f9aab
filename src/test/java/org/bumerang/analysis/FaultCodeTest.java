// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultCodeTest {

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message, new IllegalArgumentException(message));
    }

    @Test
    void isTheSameForTheSameFaultWhateverItsMessage() {
        List<FaultCode> codes = Stream.of("anna@example.org", "bert@firma.example")
                .map(message -> FaultCode.of(fault(message)))
                .toList();
        assertEquals(codes.getFirst(), codes.getLast());
        assertTrue(
                codes.getFirst().text().matches("[0-9A-Z]{4}-[0-9A-Z]{3}"),
                codes.getFirst().text());
    }

    @Test
    void leavesTheMessageOutOfTheTrace() {
        String trace = FaultCode.trace(fault("anna@example.org"));
        assertFalse(trace.contains("anna"), trace);
        assertTrue(trace.contains("IllegalArgumentException"), trace);
    }
}
