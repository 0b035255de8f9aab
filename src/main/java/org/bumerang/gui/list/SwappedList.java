// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
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
            fireChange(new Exchange<>(this, before));
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

    /** Everything for everything. The ready-made change copies what was removed, row by row. */
    private static final class Exchange<E> extends ListChangeListener.Change<E> {

        private final List<E> removed;
        private boolean told;

        Exchange(ObservableList<E> list, List<E> removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<E> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
