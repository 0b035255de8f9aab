// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.bumerang.settings.ListLayout;
import org.junit.jupiter.api.Test;

class ColumnsViewModelTest {

    private final SimpleBooleanProperty several = new SimpleBooleanProperty();
    private final ColumnsViewModel model = new ColumnsViewModel(several);

    @Test
    void showsTheFileWhereThereAreSeveralUntilSomebodyDecides() {
        assertFalse(model.isShown(ListColumn.SOURCE));
        several.set(true);
        assertTrue(model.isShown(ListColumn.SOURCE));
        model.show(ListColumn.SOURCE, false);
        assertFalse(model.isShown(ListColumn.SOURCE));
        model.reset();
        assertTrue(model.isShown(ListColumn.SOURCE));
    }

    @Test
    void keepsTheLastColumn() {
        for (ListColumn column : ListColumn.values()) {
            model.show(column, false);
        }
        assertEquals(
                List.of(ListColumn.SUBJECT).size(),
                model.order().stream().filter(model::isShown).count());
    }

    @Test
    void keepsOrderWidthAndSortingTogether() {
        List<ListColumn> turned = new ArrayList<>(model.order());
        Collections.reverse(turned);
        model.reorder(turned);
        model.widen(ListColumn.WHEN, 12.25);
        model.sortBy(List.of(new ListLayout.Sort("when", true)));
        ColumnsViewModel next = new ColumnsViewModel(several);
        next.layoutProperty().set(model.layoutProperty().get());
        assertEquals(turned, next.order());
        assertEquals(Optional.of(12.25), next.wish(ListColumn.WHEN).own());
        assertEquals(
                List.of(new ListLayout.Sort("when", true)),
                next.layoutProperty().get().sort());
    }

    @Test
    void bearsColumnsThatAreUnknownOrMissing() {
        model.layoutProperty()
                .set(new ListLayout(
                        List.of(
                                new ListLayout.Column("colour", Optional.of(3.0), ListLayout.Showing.SHOWN),
                                new ListLayout.Column("when", Optional.empty(), ListLayout.Showing.AUTO)),
                        List.of()));
        assertEquals(ListColumn.values().length, model.order().size());
        assertTrue(model.isShown(ListColumn.WHEN));
    }
}
