// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import javafx.collections.ObservableListBase;

/** An observable list whose whole content is exchanged in one step, without being copied. */
final class SwappedList<E> extends ObservableListBase<E> {

    private List<E> content = List.of();

    /** @param fresh changes no more */
    @SuppressWarnings("ReferenceEquality") // to compare what is in them is what must not be done here
    void swap(List<E> fresh) {
        List<E> before = content;
        content = fresh;
        if (before != fresh && !(before.isEmpty() && fresh.isEmpty())) {
            beginChange();
            nextReplace(0, fresh.size(), before);
            endChange();
        }
    }

    @Override
    public E get(int index) {
        return content.get(index);
    }

    @Override
    public int size() {
        return content.size();
    }
}
