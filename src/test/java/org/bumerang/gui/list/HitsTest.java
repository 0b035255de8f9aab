// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bumerang.gui.list.Hits.Hit;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void findsEveryPlaceInWhateverCase() {
        assertEquals(List.of(new Hit(0, 3), new Hit(4, 7)), Hits.of("Öl1 öL1x", List.of("öl1")));
    }

    @Test
    void findsEveryTermAndJoinsThoseThatOverlap() {
        assertEquals(List.of(new Hit(0, 4), new Hit(6, 7)), Hits.of("abcd ef", List.of("f", "bcd", "abc")));
    }

    @Test
    void findsNothingWithoutASearch() {
        assertEquals(List.of(), Hits.of("anything", List.of()));
        assertEquals(List.of(), Hits.of("", List.of("x")));
    }

    @Test
    void staysInPlaceBehindLettersThatGrowWithTheirCase() {
        assertEquals(List.of(new Hit(3, 4)), Hits.of("İİİx", List.of("x")));
    }

    @Test
    void marksNoMoreThanHelps() {
        assertEquals(20, Hits.of("ab".repeat(1_000), List.of("a")).size());
    }
}
