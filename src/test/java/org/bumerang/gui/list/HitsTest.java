// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void findsEveryPlaceInWhateverCase() {
        assertEquals(List.of(new Hits.Hit(0, 3), new Hits.Hit(4, 7)), Hits.of("Öl1 öL1x", " öl1 "));
    }

    @Test
    void findsNothingWithoutASearch() {
        assertEquals(List.of(), Hits.of("anything", "  "));
        assertEquals(List.of(), Hits.of("", "x"));
    }

    @Test
    void staysInPlaceBehindLettersThatGrowWithTheirCase() {
        assertEquals(List.of(new Hits.Hit(3, 4)), Hits.of("İİİx", "X"));
    }

    @Test
    void marksNoMoreThanHelps() {
        assertEquals(20, Hits.of("a".repeat(2_000), "a").size());
    }
}
