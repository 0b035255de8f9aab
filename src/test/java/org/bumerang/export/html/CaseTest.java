// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bumerang.export.SampleAnalysis;
import org.junit.jupiter.api.Test;

class CaseTest {

    @Test
    void everyFindingIsACaseAndOrdinaryMailIsNone() {
        List<Case> cases = Case.of(SampleAnalysis.hijacked());

        assertEquals(List.of(1, 2, 3, 4, 5), numbers(cases));
        assertEquals("jörg@example.net", cases.getFirst().line().recipient());
    }

    @Test
    void theMostUrgentCaseIsChosenFirst() {
        assertEquals(List.of(5), numbers(Case.chosen(Case.of(SampleAnalysis.hijacked()), 1)));
    }

    @Test
    void oneOfEachCauseComesBeforeASecondOfTheSame() {
        // four causes in turn
        assertEquals(List.of(1, 2, 3, 4, 5), numbers(Case.chosen(Case.of(SampleAnalysis.ofSize(40)), 5)));
    }

    @Test
    void allAreChosenWhereThereIsRoom() {
        List<Case> cases = Case.of(SampleAnalysis.hijacked());

        assertEquals(cases, Case.chosen(cases, 50));
        assertEquals(List.of(), Case.chosen(cases, 0));
    }

    private static List<Integer> numbers(List<Case> cases) {
        return cases.stream().map(Case::number).toList();
    }
}
