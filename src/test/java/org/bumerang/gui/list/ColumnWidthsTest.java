// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bumerang.gui.list.ColumnWidths.Wish;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final Wish ELASTIC = new Wish(5, 10, true, Optional.empty());
    private static final Wish WIDE = new Wish(5, 30, true, Optional.empty());
    private static final Wish RIGID = new Wish(8, 12, false, Optional.empty());
    private static final Wish OWN = new Wish(5, 10, true, Optional.of(20.0));

    @Test
    void givesWhatIsLeftToTheElasticColumns() {
        assertWidths(40, List.of(ELASTIC, RIGID, ELASTIC), 14, 12, 14);
    }

    @Test
    void takesFromTheWidestElasticColumnFirst() {
        assertWidths(37, List.of(WIDE, RIGID, ELASTIC), 15, 12, 10);
        assertWidths(28, List.of(WIDE, RIGID, ELASTIC), 8, 12, 8);
    }

    @Test
    void takesFromTheOthersWhenNoneOfTheElasticHasAnyLeft() {
        assertWidths(15, List.of(ELASTIC, RIGID), 5, 10);
    }

    @Test
    void scrollsRatherThanCuttingEverythingOff() {
        assertWidths(1, List.of(ELASTIC, RIGID), 5, 8);
    }

    @Test
    void keepsAWidthThatSomebodyChose() {
        assertWidths(10, List.of(OWN, ELASTIC), 20, 5);
        assertWidths(100, List.of(OWN, ELASTIC), 20, 80);
        assertWidths(100, List.of(OWN), 20);
    }

    private static void assertWidths(double room, List<Wish> wishes, double... expected) {
        List<Double> widths = ColumnWidths.share(wishes, room);
        assertEquals(expected.length, widths.size());
        for (int place = 0; place < expected.length; place++) {
            assertEquals(expected[place], widths.get(place), 1e-6, widths.toString());
        }
    }
}
