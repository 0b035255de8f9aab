// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Shares the room of the list among its columns. What is left goes to the elastic ones. Where there is not enough, the
 * widest of them give first, then the others, none below its least width; after that the list is wider than its room and
 * scrolls. A width that a person chose stays as it is.
 */
final class ColumnWidths {

    /** So many halvings find a width to less than a thousandth of a pixel. */
    private static final int HALVINGS = 40;

    /**
     * @param usual what the words of the column need
     * @param own what the person chose
     */
    record Wish(double least, double usual, boolean elastic, Optional<Double> own) {

        private double wanted() {
            return own.orElse(Math.max(least, usual));
        }

        private boolean gives(boolean inFirstRound) {
            return own.isEmpty() && elastic == inFirstRound;
        }

        private double cut(double most) {
            return Math.clamp(most, least, wanted());
        }
    }

    private ColumnWidths() {}

    /** The widths in the order of the wishes, in their unit. */
    static List<Double> share(List<Wish> wishes, double room) {
        double wanted = sum(wishes, Wish::wanted);
        if (wanted <= room) {
            return grown(wishes, room - wanted);
        }
        double most = level(wishes, true, room, Wish::wanted);
        ToDoubleFunction<Wish> first = wish -> wish.gives(true) ? wish.cut(most) : wish.wanted();
        double rest = level(wishes, false, room, first);
        return list(wishes, wish -> wish.gives(false) ? wish.cut(rest) : first.applyAsDouble(wish));
    }

    private static List<Double> grown(List<Wish> wishes, double spare) {
        double elastic = sum(wishes, wish -> wish.gives(true) ? wish.wanted() : 0);
        return list(wishes, wish -> wish.gives(true) ? wish.wanted() + spare * wish.wanted() / elastic : wish.wanted());
    }

    // the width that the columns of one round may have at most, so that all fit
    private static double level(List<Wish> wishes, boolean round, double room, ToDoubleFunction<Wish> others) {
        double low = 0;
        double high = sum(wishes, Wish::wanted);
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            double used = sum(wishes, wish -> wish.gives(round) ? wish.cut(middle) : others.applyAsDouble(wish));
            if (used > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static List<Double> list(List<Wish> wishes, ToDoubleFunction<Wish> width) {
        List<Double> widths = new ArrayList<>();
        wishes.forEach(wish -> widths.add(width.applyAsDouble(wish)));
        return List.copyOf(widths);
    }

    private static double sum(List<Wish> wishes, ToDoubleFunction<Wish> width) {
        return wishes.stream().mapToDouble(width).sum();
    }
}
