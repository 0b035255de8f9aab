// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

/** What can be done with the rows of the list. */
public interface FindingActions {

    /** Goes to the case of the row. */
    void open();

    /** Does it with the chosen rows. */
    void run(RowCommand command);
}
