// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the table is to show.
 *
 * @param words the language that is searched and sorted in
 */
record Query(Sieve sieve, List<Sorting> order, Grouping grouping, RowWords words) {

    static Query all(RowWords words) {
        return new Query(new Sieve(List.of(), Set.of(), Map.of(), false), List.of(), Grouping.FLAT, words);
    }
}
