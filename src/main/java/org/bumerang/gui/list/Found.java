// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.List;

/**
 * What the list is to show.
 *
 * @param ticket of the request that it answers
 * @param rows all rows
 * @param shown those that are wanted, in their order
 */
record Found(long ticket, Facts facts, List<FindingRow> rows, List<FindingRow> shown, Lines lines, Tally tally) {

    /**
     * @param edition changes when the rows are numbered anew
     * @param severalSources whether the rows come from more than one file
     * @param suspicious whether any row is
     * @param onlyOrdinary whether there is nothing but ordinary mail
     */
    record Facts(long edition, boolean severalSources, boolean suspicious, boolean onlyOrdinary) {}
}
